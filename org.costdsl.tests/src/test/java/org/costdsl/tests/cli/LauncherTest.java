package org.costdsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.costdsl.tests.Repository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a checkout of its own, with a Java and a Maven that only write down how they are called. */
@DisabledOnOs(OS.WINDOWS)
final class LauncherTest {

  private static final String JAVA = """
      #!/bin/sh
      if [ "$1" = -version ]; then echo 'openjdk version "VERSION.0.1" 2025-01-01' >&2; exit 0; fi
      for a in "$@"; do
        case $a in
          -XX:SharedArchiveFile=*/archive | -XX:AOTCacheOutput=*)
            [ -f lame ] && exit 1
            echo made >> archives
            echo classes >"${a#*=}"
            exit 0 ;;
          -XX:DumpLoadedClassList=*) exit 0 ;;
        esac
      done
      for a in "$@"; do echo "arg $a"; done
      exit 7
      """;
  private static final String MAVEN = """
      #!/bin/sh
      echo "$@" >> builds
      sleep 1
      [ -f broken ] && { echo "the compiler's complaint"; exit 1; }
      case $* in *org.costdsl.site*)
        mkdir -p org.costdsl.site/target/workbench/plugins
        echo launcher > org.costdsl.site/target/workbench/plugins/org.eclipse.equinox.launcher-1.jar
        exit ;;
      esac
      mkdir -p org.costdsl.lang/target/lib
      echo code > org.costdsl.lang/target/org.costdsl.lang-1.jar
      echo lib > org.costdsl.lang/target/lib/b.jar
      """;

  private static final List<String> SYSTEM_TOOLS = List.of("cat", "cp", "dirname", "find", "grep", "head", "ln", "ls", "mkdir",
      "mv", "ps", "readlink", "rm", "sed", "sleep", "tail", "touch", "uname");

  @TempDir
  private Path folder;
  private Path checkout;
  private Path tools;

  @BeforeEach
  void makeCheckout() throws IOException {
    checkout = Files.createDirectories(folder.resolve("my checkout"));
    tools = Files.createDirectories(folder.resolve("tools"));
    Files.copy(Repository.file("costdsl"), checkout.resolve("costdsl"));
    executable(checkout.resolve("costdsl"));
    Files.createDirectories(checkout.resolve("org.costdsl.lang/src/launcher"));
    String archive = "org.costdsl.lang/src/launcher/archive.sh";
    Files.copy(Repository.file(archive), checkout.resolve(archive));
    Files.createDirectories(checkout.resolve("org.costdsl.lang/src/main"));
    Files.writeString(checkout.resolve("pom.xml"), "");
    for (String module : List.of("org.costdsl.lang", "org.costdsl.ui", "org.costdsl.site")) {
      Files.createDirectories(checkout.resolve(module).resolve("src"));
      Files.writeString(checkout.resolve(module).resolve("pom.xml"), "");
    }
    Files.createDirectories(checkout.resolve("org.costdsl.site/eclipse-bom"));
    Files.writeString(source(), "");
    java(17);
    tool("javac", "#!/bin/sh\n");
    tool("mvn", MAVEN);
  }

  @Test
  void buildsOnceAndPassesEverythingOn() throws Exception {
    Run first = run(launcher(), "check", "a b.cost");
    assertThat(first.code()).isEqualTo(7);
    assertThat(first.err()).isEqualTo("building costdsl (first time, a minute or two)…\n");
    assertThat(first.out()).endsWith("arg org.costdsl.lang.cli.CostDsl\narg check\narg a b.cost\n")
        .contains("arg -XX:SharedArchiveFile=" + state() + "/classes-17.jsa\n").contains("/.costdsl/costdsl.jar:")
        .contains("/target/lib/b.jar\n");
    Run second = run(launcher());
    assertThat(second.err()).isEmpty();
    assertThat(builds()).containsExactly("-q -B -DskipTests -pl org.costdsl.lang -am package");
    assertThat(Files.exists(checkout.resolve(".costdsl/lock"), LinkOption.NOFOLLOW_LINKS)).isFalse();
  }

  @Test
  void buildsAnewWhenASourceIsNewer() throws Exception {
    run(launcher());
    Files.setLastModifiedTime(source(), FileTime.from(Instant.now().plusSeconds(5)));
    assertThat(run(launcher()).err()).isEqualTo("building costdsl (its sources have changed)…\n");
    assertThat(builds()).hasSize(2);
  }

  @Test
  void buildsAnewWhenASourceIsGone() throws Exception {
    run(launcher());
    TimeUnit.SECONDS.sleep(1);
    Files.delete(source());
    run(launcher());
    assertThat(builds()).hasSize(2);
  }

  @Test
  void keepsAnArchiveForEachJava() throws Exception {
    run(launcher());
    java(25);
    Files.delete(checkout.resolve(".costdsl/java"));
    assertThat(waiting().out()).contains("arg -XX:AOTCache=" + state() + "/classes-25.jsa\n");
    assertThat(waiting().out()).contains("arg -XX:AOTCache=");
    assertThat(archives()).hasSize(2);
  }

  @Test
  void makesTheArchiveAnewWhenAJarIsAnother() throws Exception {
    run(launcher());
    Files.writeString(checkout.resolve("org.costdsl.lang/target/lib/b.jar"), "another");
    assertThat(waiting().out()).contains("arg -XX:SharedArchiveFile=");
    assertThat(archives()).hasSize(2);
  }

  @Test
  void startsWithoutAnArchiveWhereNoneCanBeMade() throws Exception {
    Files.writeString(checkout.resolve("lame"), "");
    for (int i = 0; i < 2; i++) {
      Run run = run(launcher(), "x");
      assertThat(run.out()).contains("arg -Xshare:auto\n").endsWith("arg x\n").doesNotContain("SharedArchiveFile");
      assertThat(run.code()).isEqualTo(7);
    }
  }

  @Test
  void doesNotWaitForAnArchiveOrNeedOne() throws Exception {
    run(launcher());
    Files.delete(checkout.resolve(".costdsl/classes-17.jsa.key"));
    ProcessBuilder builder = prepared(launcher(), "x");
    builder.environment().put("COSTDSL_ARCHIVE", "off");
    Run run = finished(builder.start());
    assertThat(run.out()).contains("arg -Xshare:auto\n").endsWith("arg x\n");
    assertThat(archives()).hasSize(1);
  }

  @Test
  void compilesWellForManyFilesAndLongWork() throws Exception {
    assertThat(run(launcher(), "check", "a.cost").out()).contains("arg -XX:TieredStopAtLevel=1\n");
    assertThat(run(launcher(), "lsp").out()).doesNotContain("TieredStopAtLevel");
    Path many = Files.createDirectories(folder.resolve("many"));
    for (int i = 0; i < 60; i++) {
      Files.writeString(many.resolve(i + ".cost"), "");
    }
    assertThat(run(launcher(), "check", many.toString()).out()).doesNotContain("TieredStopAtLevel");
    Files.delete(many.resolve("0.cost"));
    assertThat(run(launcher(), "check", many.toString()).out()).contains("arg -XX:TieredStopAtLevel=1\n");
  }

  @Test
  void findsItsFolderThroughSymbolicLinks() throws Exception {
    Path direct = Files.createSymbolicLink(folder.resolve("direct"), launcher());
    Path relative = Files.createSymbolicLink(folder.resolve("relative"), Path.of("direct"));
    assertThat(run(relative, "x").out()).contains("/my checkout/.costdsl/costdsl.jar").endsWith("arg x\n");
    assertThat(run(direct, "y").out()).endsWith("arg y\n");
    assertThat(builds()).hasSize(1);
  }

  @Test
  void buildsOnceForTwoRunsAtATime() throws Exception {
    Process first = start(launcher(), "first");
    Process second = start(launcher(), "second");
    assertThat(finished(first).out()).endsWith("arg first\n");
    assertThat(finished(second).out()).endsWith("arg second\n");
    assertThat(builds()).hasSize(1);
  }

  @Test
  void takesOverTheLockOfARunThatDied() throws Exception {
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Files.createDirectories(checkout.resolve(".costdsl"));
    Files.createSymbolicLink(checkout.resolve(".costdsl/lock"), Path.of(Long.toString(dead.pid())));
    assertThat(run(launcher()).code()).isEqualTo(7);
    assertThat(builds()).hasSize(1);
  }

  @Test
  void showsWhyABuildFailsAndTriesAgain() throws Exception {
    Files.writeString(checkout.resolve("broken"), "");
    Run failed = run(launcher());
    assertThat(failed.code()).isEqualTo(3);
    assertThat(failed.err()).contains("the compiler's complaint\n").contains("costdsl: the build failed");
    Files.delete(checkout.resolve("broken"));
    assertThat(run(launcher()).code()).isEqualTo(7);
  }

  @Test
  void refusesAnOldJava() throws Exception {
    java(11);
    Run run = run(launcher());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("is version 11; costdsl needs Java 17 or newer").hasLineCount(1);
  }

  @Test
  void saysWhatIsMissing() throws Exception {
    Files.delete(tools.resolve("mvn"));
    assertThat(run(launcher()).err()).contains("Maven is missing");
    Files.delete(tools.resolve("java"));
    Run run = run(launcher());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Java is missing");
  }

  @Test
  void assemblesTheWorkbenchOnceAndOpensAFolderInIt() throws Exception {
    Path costs = Files.createDirectories(folder.resolve("my costs"));
    Run first = run(launcher(), "ide", costs.toString(), "--", "-clean");
    assertThat(first.err()).isEqualTo("assembling the workbench (a minute or two)…\n");
    assertThat(first.code()).isEqualTo(7);
    assertThat(first.out()).contains("arg -Dcostdsl.open=" + costs + "\n")
        .contains("/my checkout/.costdsl/workbench/plugins/org.eclipse.equinox.launcher-1.jar\n").endsWith("arg -clean\n")
        .doesNotContain("jdwp");
    Run second = run(launcher(), "ide", "--debug");
    assertThat(second.err()).isEmpty();
    assertThat(second.out()).contains("address=localhost:5005").doesNotContain("costdsl.open");
    assertThat(builds()).containsExactly("-q -B -DskipTests -pl org.costdsl.site -am package");
    Files.setLastModifiedTime(source(), FileTime.from(Instant.now().plusSeconds(5)));
    run(launcher(), "ide");
    assertThat(builds()).hasSize(2);
  }

  @Test
  void refusesWhatTheWorkbenchCannotOpen() throws Exception {
    assertThat(run(launcher(), "ide", "nowhere")).isEqualTo(new Run(2, "", "costdsl: nowhere does not exist\n"));
    assertThat(run(launcher(), "ide", "--wrong").err()).isEqualTo("costdsl: ide knows no option --wrong (see costdsl ide --help)\n");
    assertThat(run(launcher(), "ide", ".", "..").err()).isEqualTo("costdsl: ide opens one folder or file, not both . and ..\n");
    assertThat(Files.exists(checkout.resolve("builds"))).isFalse();
    assertThat(run(launcher(), "ide", "--help").out()).endsWith("arg org.costdsl.lang.cli.CostDsl\narg ide\narg --help\n");
  }

  private Path launcher() {
    return checkout.resolve("costdsl");
  }

  private Path source() {
    return checkout.resolve("org.costdsl.lang/src/main/A.java");
  }

  private Path state() throws IOException {
    return checkout.resolve(".costdsl").toRealPath();
  }

  /** How often an archive was made, as the tests' Java notes. */
  private List<String> archives() throws IOException {
    return Files.readAllLines(checkout.resolve("archives"));
  }

  /** A run that makes the archive first if there is none. */
  private Run waiting() throws Exception {
    ProcessBuilder builder = prepared(launcher());
    builder.environment().put("COSTDSL_ARCHIVE", "wait");
    return finished(builder.start());
  }

  private List<String> builds() throws IOException {
    return Files.readAllLines(checkout.resolve("builds"));
  }

  private void java(int version) throws IOException {
    tool("java", JAVA.replace("VERSION", Integer.toString(version)));
  }

  private void tool(String name, String text) throws IOException {
    executable(Files.writeString(tools.resolve(name), text));
  }

  private static void executable(Path file) {
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private record Run(int code, String out, String err) {
  }

  private Run run(Path program, String... arguments) throws Exception {
    return finished(start(program, arguments));
  }

  /** The launcher with the tools of this test and, of the machine's, only those that every system has. */
  private Process start(Path program, String... arguments) throws IOException {
    return prepared(program, arguments).start();
  }

  private ProcessBuilder prepared(Path program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("/bin/sh", program.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().remove("JAVA_HOME");
    builder.environment().remove("COSTDSL_JAVA_OPTIONS");
    builder.environment().put("DISPLAY", ":none");
    builder.environment().remove("COSTDSL_ARCHIVE");
    builder.environment().put("PATH", tools + ":" + systemTools());
    return builder.directory(checkout.toFile());
  }

  /** What the launcher uses of the system, called by its full name, so that a Java or Maven beside it is not found. */
  private Path systemTools() throws IOException {
    Path system = folder.resolve("system");
    if (Files.notExists(system)) {
      Files.createDirectory(system);
      for (String name : SYSTEM_TOOLS) {
        Path tool = Files.exists(Path.of("/bin", name)) ? Path.of("/bin", name) : Path.of("/usr/bin", name);
        executable(Files.writeString(system.resolve(name), "#!/bin/sh\nexec " + tool + " \"$@\"\n"));
      }
    }
    return system;
  }

  private static Run finished(Process process) throws Exception {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Run(process.exitValue(), out, err);
  }
}
