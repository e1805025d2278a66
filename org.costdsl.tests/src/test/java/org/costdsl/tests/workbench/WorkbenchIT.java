package org.costdsl.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Starts the assembled workbench once on a screen of its own, has its inner tests run, and repeats each result here. */
class WorkbenchIT {

  private static final int MINUTES = 8;
  private static final Path TARGET = Path.of("target").toAbsolutePath();

  @TestFactory
  Stream<DynamicTest> insideTheWorkbench() throws IOException, InterruptedException {
    Path run = Files.createTempDirectory(TARGET, "workbench-");
    Path reports = Files.createDirectories(run.resolve("reports"));
    int exit = runWorkbench(run, reports);
    List<DynamicTest> tests = new ArrayList<>();
    for (Path report : xml(reports)) {
      InnerReport.read(report).forEach(result -> tests.add(DynamicTest.dynamicTest(result.name(), () -> repeat(result, reports))));
    }
    assertThat(tests).as("tests inside the workbench, see " + run).isNotEmpty();
    tests.add(DynamicTest.dynamicTest("the workbench ended well", () -> assertThat(exit).as("exit code, see " + run).isZero()));
    tests.add(DynamicTest.dynamicTest("nothing is in the error log", () -> assertThat(errorLog(run)).isEmpty()));
    return tests.stream();
  }

  private static void repeat(InnerReport.Result result, Path reports) {
    Assumptions.assumeFalse(result.skipped(), "not meant to run");
    result.failure().ifPresent(failure -> fail(failure + "\nscreenshots in " + reports));
  }

  private static int runWorkbench(Path run, Path reports) throws IOException, InterruptedException {
    WorkbenchFolder workbench = new WorkbenchFolder(Path.of(System.getProperty("costdsl.repository"), "org.costdsl.site/target/workbench"));
    Path configuration = Files.createDirectories(run.resolve("configuration"));
    workbench.configure(configuration, testBundles());
    try (VirtualDisplay display = VirtualDisplay.start()) {
      List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-Dcostdsl.reports=" + reports, "-Dcostdsl.repository=" + System.getProperty("costdsl.repository"),
          "-Dcostdsl.workbench.broken=" + System.getProperty("costdsl.workbench.broken", "false"),
          "-jar", workbench.launcher().toString(), "-nosplash", "-consoleLog", "-application", "org.costdsl.tests.tests",
          "-data", run.resolve("workspace").toString(), "-configuration", configuration.toString());
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(run.resolve("workbench.log").toFile());
      builder.environment().putAll(Map.of("DISPLAY", display.name(), "GDK_BACKEND", "x11", "NO_AT_BRIDGE", "1"));
      builder.environment().keySet().removeAll(List.of("DBUS_SESSION_BUS_ADDRESS", "WAYLAND_DISPLAY"));
      Process process = builder.start();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        fail("the workbench did not end in " + MINUTES + " minutes, see " + run);
      }
      return process.exitValue();
    }
  }

  private static List<Path> testBundles() throws IOException {
    List<Path> bundles = new ArrayList<>(WorkbenchFolder.jars(TARGET.resolve("bundles")));
    WorkbenchFolder.jars(TARGET).stream().filter(p -> p.getFileName().toString().startsWith("org.costdsl.tests-")).forEach(bundles::add);
    return bundles;
  }

  private static List<Path> xml(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(p -> p.toString().endsWith(".xml")).sorted().toList();
    }
  }

  private static List<String> errorLog(Path run) throws IOException {
    Path log = run.resolve("workspace/.metadata/.log");
    return Files.exists(log) ? Files.readAllLines(log) : List.of();
  }
}
