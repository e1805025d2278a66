package org.costdsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.costdsl.tests.Repository;

/**
 * A checkout of its own for the launcher, with a Java and a Maven that only write down how they are called.
 *
 * @param folder where it lies, with its tools beside it
 */
record LauncherCheckout(Path folder) {

  private static final String JAVA = """
      #!/bin/sh
      if [ "$1" = -version ]; then echo 'openjdk version "VERSION.0.1" 2025-01-01' >&2; exit 0; fi
      for a in "$@"; do
        case $a in
          -XX:SharedArchiveFile=*/archive | -XX:AOTCacheOutput=*)
            [ -f lame ] && exit 1
            [ -f deadly ] && { printf half >"${a#*=}"; kill -9 $PPID $$; }
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

  static LauncherCheckout in(Path folder) throws IOException {
    LauncherCheckout made = new LauncherCheckout(folder);
    Files.createDirectories(made.file("org.costdsl.lang/src/launcher"));
    for (String script : List.of("costdsl", "org.costdsl.lang/src/launcher/archive.sh", "org.costdsl.lang/src/launcher/start.sh")) {
      Files.copy(Repository.file(script), made.file(script));
    }
    executable(made.launcher());
    Files.createDirectories(made.file("org.costdsl.lang/src/main"));
    Files.writeString(made.file("pom.xml"), "");
    for (String module : List.of("org.costdsl.lang", "org.costdsl.ui", "org.costdsl.site")) {
      Files.createDirectories(made.file(module + "/src"));
      Files.writeString(made.file(module + "/pom.xml"), "");
    }
    Files.createDirectories(made.file("org.costdsl.site/eclipse-bom"));
    Files.writeString(made.source(), "");
    Files.createDirectories(made.tool(""));
    made.java(17);
    made.write("javac", "#!/bin/sh\n");
    made.write("mvn", MAVEN);
    return made;
  }

  Path file(String name) {
    return folder.resolve("my checkout").resolve(name);
  }

  Path beside(String name) {
    return folder.resolve(name);
  }

  Path tool(String name) {
    return folder.resolve("tools").resolve(name);
  }

  Path launcher() {
    return file("costdsl");
  }

  Path source() {
    return file("org.costdsl.lang/src/main/A.java");
  }

  Path state() throws IOException {
    return file(".costdsl").toRealPath();
  }

  /** How often an archive was made, as the tests' Java notes. */
  List<String> archives() throws IOException {
    return Files.readAllLines(file("archives"));
  }

  /** How Maven was called. */
  List<String> builds() throws IOException {
    return Files.readAllLines(file("builds"));
  }

  /** Replaces the Java by one of another version. */
  void java(int version) throws IOException {
    write("java", JAVA.replace("VERSION", Integer.toString(version)));
  }

  private void write(String name, String text) throws IOException {
    executable(Files.writeString(tool(name), text));
  }

  private static void executable(Path file) {
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  ProcessRun run(String... arguments) throws Exception {
    return ProcessRun.of(start(arguments));
  }

  /** A run that makes the archive first if there is none. */
  ProcessRun waiting() throws Exception {
    ProcessBuilder builder = prepared();
    builder.environment().put("COSTDSL_ARCHIVE", "wait");
    return ProcessRun.of(builder.start());
  }

  Process start(String... arguments) throws IOException {
    return prepared(arguments).start();
  }

  ProcessBuilder prepared(String... arguments) throws IOException {
    return prepared(launcher(), arguments);
  }

  /** The launcher, or a link to it, with these tools and, of the machine's, only those that every system has. */
  ProcessBuilder prepared(Path program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("/bin/sh", program.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().remove("JAVA_HOME");
    builder.environment().remove("COSTDSL_JAVA_OPTIONS");
    builder.environment().put("DISPLAY", ":none");
    builder.environment().remove("COSTDSL_ARCHIVE");
    builder.environment().put("PATH", tool("") + ":" + SystemTools.in(folder));
    return builder.directory(file("").toFile());
  }
}
