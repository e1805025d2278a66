package org.costdsl.tests.server;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Measures the first validation of a folder of 500 files by a new language server: its time, and the memory of its process. */
public final class FolderBenchmark {

  private static final int FILES = Integer.getInteger("costdsl.files", 500);

  private FolderBenchmark() {
  }

  /** Prints the time from the start of the process and from the opening of the folder, and the most memory used. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("costdsl-folder");
    ManyFilesProgressTest.write(folder, FILES);
    long start = System.nanoTime();
    try (StdioClient client = StdioClient.start(folder.resolve("errors.txt"))) {
      long opened = System.nanoTime();
      ManyFilesProgressTest.open(client, folder);
      int reports = client.progress().size();
      PrintStream out = System.out;
      out.printf("%d files: %.1f s from the start of the process, %.1f s from opening the folder; %d messages of progress; %s%n", FILES,
          seconds(start), seconds(opened), reports, client.peakMemory());
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / (double) TimeUnit.SECONDS.toNanos(1);
  }
}
