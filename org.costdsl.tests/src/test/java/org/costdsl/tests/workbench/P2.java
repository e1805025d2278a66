package org.costdsl.tests.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The p2 publisher and director that made the update site, to try it with. */
record P2(WorkbenchFolder program, Path workspace) {

  private static final int MINUTES = 10;

  /** Runs one of its applications; what it prints is in the exception if it fails. */
  void run(String application, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-jar", program.launcher().toString(), "-nosplash", "-consoleLog", "-application", application,
        "-configuration", program.folder().resolve("configuration").toString(), "-data", workspace.resolve("data").toString()));
    command.addAll(List.of(arguments));
    Path log = Files.createTempFile(workspace, application + "-", ".log");
    Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    if (process.isAlive() || process.exitValue() != 0) {
      throw new IOException(String.join(" ", arguments) + " failed:\n" + Files.readString(log));
    }
  }
}
