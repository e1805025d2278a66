package org.costdsl.tests.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.costdsl.tests.Repository;

/** Asks everything of many broken texts; counts and keeps those that throw or take too long. */
final class Fuzzer {

  /** Of a processor's time, so that a busy machine does not pass for a slow answer. */
  private static final long LIMIT = TimeUnit.SECONDS.toNanos(5);
  private static final int REPORT_EVERY = 5_000;
  private static final long MEGABYTE = 1L << 20;

  private Fuzzer() {
  }

  /** Arguments: how many texts, and the seed; what is found is written below org.costdsl.tests/target/fuzz. */
  public static void main(String[] arguments) throws IOException {
    int count = Integer.parseInt(arguments[0]);
    long seed = Long.parseLong(arguments[1]);
    Path found = Repository.file("org.costdsl.tests/target/fuzz");
    Files.createDirectories(found);
    Mutator mutator = new Mutator(seeds(), seed);
    Probe editor = new Probe();
    FileProbe files = new FileProbe();
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    int failures = 0;
    long slowest = 0;
    long began = System.nanoTime();
    for (int i = 1; i <= count; i++) {
      String text = mutator.next();
      long start = clock.getCurrentThreadCpuTime();
      int place = mutator.below(text.length());
      byte[] bytes = mutator.bytes(text);
      Optional<String> fault = fault(() -> editor.ask(text, place)).or(() -> fault(() -> files.ask(bytes)));
      long took = clock.getCurrentThreadCpuTime() - start;
      slowest = Math.max(slowest, took);
      if (fault.isPresent() || took > LIMIT) {
        failures++;
        Files.write(found.resolve(seed + "-" + i + ".cost"), bytes);
        System.out.println(seed + "-" + i + ": " + fault.orElse("took " + TimeUnit.NANOSECONDS.toMillis(took) + " ms of CPU"));
      }
      if (i % REPORT_EVERY == 0 || i == count) {
        System.out.printf("%d texts in %d s, %d failed, slowest %d ms of CPU, heap %d MB%n", i,
            TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began), failures, TimeUnit.NANOSECONDS.toMillis(slowest), heap());
      }
    }
    System.exit(failures == 0 ? 0 : 1);
  }

  private static Optional<String> fault(Runnable question) {
    try {
      question.run();
      return Optional.empty();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      StackTraceElement where = e.getStackTrace().length == 0 ? null : e.getStackTrace()[0];
      return Optional.of(e + " at " + where);
    }
  }

  private static long heap() {
    System.gc();
    return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MEGABYTE;
  }

  /** Every example, and the fixtures of the rules. */
  static List<String> seeds() throws IOException {
    List<String> seeds = new ArrayList<>();
    for (String folder : List.of("examples", "org.costdsl.lang/src/main/resources/rules", "docs/tour")) {
      try (Stream<Path> files = Files.walk(Repository.file(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".cost")).sorted().toList()) {
          seeds.add(Files.readString(file));
        }
      }
    }
    return seeds;
  }
}
