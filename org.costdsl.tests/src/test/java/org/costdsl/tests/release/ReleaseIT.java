package org.costdsl.tests.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.costdsl.tests.Repository;
import org.costdsl.tests.cli.CommandLineRun;
import org.costdsl.tests.cli.ProcessRun;
import org.costdsl.tests.server.StdioClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The release, unpacked where it cannot write, run with a Java runtime and nothing else. */
@DisabledOnOs(OS.WINDOWS)
final class ReleaseIT {

  @TempDir
  private static Path folder;
  private static UnpackedRelease release;

  @BeforeAll
  static void unpack() throws Exception {
    release = UnpackedRelease.in(folder);
  }

  private static ProcessRun run(String... arguments) throws Exception {
    return ProcessRun.of(release.command(arguments));
  }

  @Test
  void findsNoToolToBuildWith() throws Exception {
    ProcessBuilder shell = release.command();
    shell.command(List.of("/bin/sh", "-c", "command -v java && ! command -v javac && ! command -v mvn"));
    assertThat(ProcessRun.of(shell)).isEqualTo(new ProcessRun(0, release.runtime().resolve("bin/java") + "\n", ""));
    ProcessBuilder writer = release.command();
    writer.command().remove(writer.command().size() - 1);
    writer.command().addAll(List.of("/bin/sh", "-c", "echo x >\"$1\"", "sh", release.home().resolve("lib/x").toString()));
    assertThat(ProcessRun.of(writer).code()).isNotZero();
    assertThat(release.home().resolve("lib/x")).doesNotExist();
  }

  @Test
  void checksAsTheWorkingTreeDoes() throws Exception {
    String[] check = {"check", release.home().resolve("examples/deepseek.cost").toString(),
        release.home().resolve("examples/quarterly-plan.cost").toString()};
    CommandLineRun expected = CommandLineRun.of(check);
    assertThat(expected.out()).contains("[claim/scope-mismatch]: ").contains("2 files checked");
    assertThat(run(check)).isEqualTo(new ProcessRun(expected.code(), expected.out(), expected.err()));
    assertThat(release.home().resolve("examples/deepseek.cost")).hasSameBinaryContentAs(Repository.file("examples/deepseek.cost"));
  }

  @Test
  void writesReports() throws Exception {
    Path here = Files.createTempDirectory(folder, "here");
    for (String ending : List.of("html", "xlsx", "xmi")) {
      String file = release.home().resolve("examples/llama-65b.cost").toString();
      assertThat(run("report", file, "-o", "report." + ending)).isEqualTo(new ProcessRun(0, "", ""));
      Path own = here.resolve("report." + ending);
      assertThat(CommandLineRun.of("report", file, "-o", own.toString()).code()).isZero();
      if (ending.equals("html")) {
        assertThat(release.work().resolve("report.html")).hasSameTextualContentAs(own);
      } else {
        assertThat(release.work().resolve("report." + ending)).isNotEmptyFile();
      }
    }
  }

  @Test
  void servesAnEditor() throws Exception {
    try (StdioClient client = StdioClient.start(release.command("lsp"))) {
      JsonObject answer = client.ask("initialize", "{\"processId\":null,\"rootUri\":null,\"capabilities\":{}}").getAsJsonObject();
      assertThat(answer.getAsJsonObject("capabilities").has("completionProvider")).isTrue();
      client.ask("shutdown", "null");
      client.tell("exit", "null");
      assertThat(client.exitCode()).isZero();
    }
  }

  @Test
  void compilesRulesOfItsUser() throws Exception {
    assertThat(run("rules", "new", "house/limit").code()).isZero();
    assertThat(run("rules", "test", "rules")).isEqualTo(new ProcessRun(0, "ok    house/limit\n1 passed, 0 failed\n", ""));
  }

  @Test
  void keepsItsClassesInTheUsersCache() throws Exception {
    Map<String, String> before = UnpackedRelease.contents(release.home());
    ProcessBuilder first = release.command("--version");
    first.environment().put("COSTDSL_ARCHIVE", "wait");
    assertThat(ProcessRun.of(first).code()).isZero();
    String name = "classes-" + Runtime.version().feature() + ".jsa";
    try (Stream<Path> kept = Files.walk(folder.resolve("cache"))) {
      assertThat(kept.filter(f -> f.getFileName().toString().equals(name))).hasSize(1);
    }
    ProcessBuilder second = release.command("--version");
    second.environment().put("COSTDSL_JAVA_OPTIONS", "-Xlog:class+load:file=classes.log");
    assertThat(ProcessRun.of(second).code()).isZero();
    assertThat(Files.readAllLines(release.work().resolve("classes.log")))
        .anyMatch(l -> l.contains("org.costdsl.lang.cli.CostDsl source: shared"));
    assertThat(UnpackedRelease.contents(release.home())).isEqualTo(before);
  }

  @Test
  void saysThatJavaIsMissing() throws Exception {
    ProcessBuilder builder = release.command("--version");
    builder.environment().compute("PATH", (k, path) -> path.substring(path.indexOf(':') + 1));
    String message = "costdsl: Java is missing; install a Java runtime, version 17 or newer, or set JAVA_HOME\n";
    assertThat(ProcessRun.of(builder)).isEqualTo(new ProcessRun(2, "", message));
  }
}
