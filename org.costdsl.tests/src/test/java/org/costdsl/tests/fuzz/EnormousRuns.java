package org.costdsl.tests.fuzz;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.costdsl.lang.cli.CostDsl;

/** Checks enormous texts, each in a process of its own with a limited heap; prints exit code, time and the last line said. */
final class EnormousRuns {

  private static final int SECONDS = 300;

  private EnormousRuns() {
  }

  /** Takes no arguments: lines of 1 MB, brackets 100,000 deep, a million declarations. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("enormous");
    Path file = folder.resolve("enormous.cost");
    Path said = folder.resolve("said.txt");
    boolean sound = true;
    for (Map.Entry<String, Supplier<String>> text : Enormous.texts(1 << 20, 100_000, 1_000_000).entrySet()) {
      Files.writeString(file, "language 1.0\nimport costdsl.hardware.*\n" + text.getValue().get());
      long began = System.nanoTime();
      Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx2g",
          "-XX:+UseParallelGC", "-cp", System.getProperty("java.class.path"), CostDsl.class.getName(), "check", file.toString())
          .redirectErrorStream(true).redirectOutput(said.toFile()).start();
      boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
      process.destroyForcibly().waitFor();
      String all = Files.readString(said);
      sound &= ended && process.exitValue() < 3 && !all.contains("\tat ");
      System.out.printf("%-28s %7d kB  %s  %6d ms  %s%n", text.getKey(), Files.size(file) >> 10,
          ended ? "exit " + process.exitValue() : "no end", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began), lastLine(all));
    }
    System.exit(sound ? 0 : 1);
  }

  private static String lastLine(String text) {
    String line = text.stripTrailing();
    line = line.substring(line.lastIndexOf('\n') + 1);
    return line.length() > 90 ? line.substring(0, 90) + "…" : line;
  }
}
