package org.costdsl.tests.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.costdsl.tests.Repository;

/**
 * One start of a workbench that ran tests inside itself, on a screen of its own.
 *
 * @param folder what it wrote: reports with screenshots, its log, its workspace
 * @param exit the process's exit code
 */
record WorkbenchRun(Path folder, int exit) {

  static final Path TARGET = Path.of("target").toAbsolutePath();

  private static final int MINUTES = 20;

  /** Has the inner tests run, all of them or those of the named classes (separated by commas). */
  static WorkbenchRun of(WorkbenchFolder workbench, String only) throws IOException, InterruptedException {
    Path run = Files.createTempDirectory(TARGET, "workbench-");
    Path configuration = Files.createDirectories(run.resolve("configuration"));
    workbench.configure(configuration, bundles());
    return in(run, workbench, only);
  }

  /** Starts the same workbench again, on the workspace as it was left. */
  WorkbenchRun again(WorkbenchFolder workbench, String only) throws IOException, InterruptedException {
    Files.move(reports(), folder.resolve("reports-before"));
    return in(folder, workbench, only);
  }

  private static WorkbenchRun in(Path run, WorkbenchFolder workbench, String only) throws IOException, InterruptedException {
    Files.createDirectories(run.resolve("reports"));
    try (VirtualDisplay display = VirtualDisplay.start()) {
      Process process = start(workbench, run, only, display);
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IOException("the workbench did not end in " + MINUTES + " minutes, see " + run);
      }
      return new WorkbenchRun(run, process.exitValue());
    }
  }

  private static Process start(WorkbenchFolder workbench, Path run, String only, VirtualDisplay display) throws IOException {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Duser.language=en", "-Dcostdsl.reports=" + run.resolve("reports"), "-Dcostdsl.repository=" + Repository.file("."),
        "-Dcostdsl.workbench.only=" + only, "-jar", workbench.launcher().toString(), "-nosplash", "-consoleLog",
        "-application", "org.costdsl.tests.tests", "-data", run.resolve("workspace").toString(),
        "-configuration", run.resolve("configuration").toString()));
    if (System.getProperty("os.name").startsWith("Mac")) {
      command.add(1, "-XstartOnFirstThread");
    }
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(run.resolve("workbench.log").toFile());
    display.giveTo(builder.environment());
    return builder.start();
  }

  /** The bundle of the inner tests, and those that it needs. */
  private static List<Path> bundles() throws IOException {
    List<Path> bundles = new ArrayList<>(WorkbenchFolder.jars(TARGET.resolve("bundles")));
    WorkbenchFolder.jars(TARGET).stream().filter(p -> p.getFileName().toString().startsWith("org.costdsl.tests-")).forEach(bundles::add);
    return bundles;
  }

  Path reports() {
    return folder.resolve("reports");
  }

  /** What became of each test. */
  List<InnerReport.Result> results() throws IOException {
    List<InnerReport.Result> results = new ArrayList<>();
    try (Stream<Path> files = Files.list(reports())) {
      for (Path report : files.filter(p -> p.toString().endsWith(".xml")).sorted().toList()) {
        results.addAll(InnerReport.read(report));
      }
    }
    return results;
  }

  /** The lines of the workspace's error log. */
  List<String> errorLog() throws IOException {
    Path log = folder.resolve("workspace/.metadata/.log");
    return Files.exists(log) ? Files.readAllLines(log) : List.of();
  }
}
