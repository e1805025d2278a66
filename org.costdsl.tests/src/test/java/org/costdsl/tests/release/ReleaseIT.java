package org.costdsl.tests.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
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
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The release, unpacked where it cannot write, run with a Java runtime and nothing else. */
@DisabledOnOs(OS.WINDOWS)
@ExtendWith(InstalledRelease.class)
final class ReleaseIT {

  private static UnpackedRelease release;

  @BeforeAll
  static void unpack(UnpackedRelease unpacked) {
    release = unpacked;
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

  /** The runtime of these tests has the modules that the page on installation names. */
  @Test
  void needsTheModulesThatTheDocumentationNames() throws Exception {
    assertThat(Files.readAllLines(Repository.file("docs/installation.md"))).contains("    " + UnpackedRelease.MODULES);
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
  void writesReports(@TempDir Path here) throws Exception {
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
  void beginsAProjectAndCompilesItsRule() throws Exception {
    assertThat(run("new", "costs").code()).isZero();
    ProcessRun check = run("check", "costs", "--trust-rules");
    assertThat(check.out()).endsWith("\n1 file checked: nothing found; 1 claim (1 supported)\n");
    assertThat(check.code()).isZero();
    assertThat(check.err()).isEmpty();
    assertThat(run("rules", "test", "costs/rules")).isEqualTo(new ProcessRun(0, "ok    house/price-limit\n1 passed, 0 failed\n", ""));
  }

  @Test
  void keepsItsClassesInTheUsersCache() throws Exception {
    Map<String, String> before = UnpackedRelease.contents(release.home());
    ProcessBuilder first = release.command("--version");
    first.environment().put("COSTDSL_ARCHIVE", "wait");
    assertThat(ProcessRun.of(first).code()).isZero();
    String name = "classes-" + Runtime.version().feature() + ".jsa";
    try (Stream<Path> kept = Files.walk(release.folder().resolve("cache"))) {
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
