package org.costdsl.tests.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.costdsl.lang.cli.CostDsl;
import org.costdsl.tests.Repository;

/**
 * Kills runs that write a file, each at a moment of its own, and looks at what is there afterwards.
 *
 * @param old how often the file was as before
 * @param whole how often it was the new one
 * @param half how often it was neither
 */
record KilledRuns(int old, int whole, int half) {

  private static final String OLD = "old";

  /** Arguments: how many runs to kill, and the seed of the moments. */
  public static void main(String[] arguments) throws Exception {
    int count = Integer.parseInt(arguments[0]);
    long seed = Long.parseLong(arguments[1]);
    Path folder = Files.createTempDirectory("killed");
    String file = Repository.file("examples/deepseek.cost").toString();
    KilledRuns report = of(count, seed, folder.resolve("report.html"), "report", file);
    KilledRuns check = of(count, seed, folder.resolve("check.json"), "check", file, "--format", "json");
    KilledArchives archive = KilledArchives.of(count, seed);
    System.out.println("report: " + report + "\ncheck:  " + check + "\narchive of classes: " + archive);
    System.exit(report.half + check.half + archive.wrong() == 0 ? 0 : 1);
  }

  /** Kills `count` runs of a command; the output option is added. */
  static KilledRuns of(int count, long seed, Path file, String... command) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), CostDsl.class.getName()));
    arguments.addAll(List.of(command));
    arguments.addAll(List.of("-o", file.toString()));
    long began = System.nanoTime();
    start(arguments).waitFor();
    long whole = System.nanoTime() - began;
    String wanted = Files.readString(file);
    SplittableRandom random = new SplittableRandom(seed);
    int[] seen = new int[3];
    for (int i = 0; i < count; i++) {
      Files.writeString(file, OLD);
      Process process = start(arguments);
      process.waitFor((long) (whole * random.nextDouble(0.5, 1.1)), TimeUnit.NANOSECONDS);
      process.destroyForcibly().waitFor();
      String found = Files.readString(file);
      seen[found.equals(OLD) ? 0 : found.equals(wanted) ? 1 : 2]++;
    }
    return new KilledRuns(seen[0], seen[1], seen[2]);
  }

  private static Process start(List<String> arguments) throws IOException {
    return new ProcessBuilder(arguments).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }
}
