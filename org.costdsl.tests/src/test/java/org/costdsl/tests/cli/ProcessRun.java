package org.costdsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** One run of a program as a process: its exit code and what it wrote. */
public record ProcessRun(int code, String out, String err) {

  private static final int PATIENCE_SECONDS = 240;

  /** Starts a program and waits for its end; its errors pass through a file, so that neither stream waits for the other. */
  public static ProcessRun of(ProcessBuilder program) throws IOException, InterruptedException {
    Path errors = Files.createTempFile("costdsl", ".err");
    try {
      Process process = program.redirectError(errors.toFile()).start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new ProcessRun(ended(process), out, Files.readString(errors));
    } finally {
      Files.delete(errors);
    }
  }

  /** Waits for the end of a program that writes little to its error stream. */
  static ProcessRun of(Process process) throws IOException, InterruptedException {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new ProcessRun(ended(process), out, err);
  }

  private static int ended(Process process) throws InterruptedException {
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }
}
