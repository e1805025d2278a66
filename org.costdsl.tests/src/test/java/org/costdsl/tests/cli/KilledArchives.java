package org.costdsl.tests.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.costdsl.tests.Repository;

/**
 * Kills the launcher of this repository, with all that it has started, while it makes its class-data archive, each time at a
 * moment of its own, and looks whether the next start says what it should.
 *
 * @param sound how often the next start gave the right output, and nothing else
 * @param wrong how often it did not
 */
record KilledArchives(int sound, int wrong) {

  private static final Path ROOT = Repository.file("costdsl").getParent();
  private static final List<String> CHECK = List.of("check", "examples/deepseek.cost", "--fail-on", "never", "--format", "json", "--no-cache");

  /** Kills `count` makers; nothing else may use the launcher meanwhile. */
  static KilledArchives of(int count, long seed) throws IOException, InterruptedException {
    SplittableRandom random = new SplittableRandom(seed);
    forget();
    long began = System.nanoTime();
    start("wait", List.of("--version")).waitFor();
    long whole = System.nanoTime() - began;
    ProcessRun wanted = check();
    int sound = 0;
    for (int i = 0; i < count; i++) {
      forget();
      Process process = start("wait", List.of("--version"));
      process.waitFor((long) (whole * random.nextDouble(0.1, 1)), TimeUnit.NANOSECONDS);
      process.toHandle().descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
      sound += check().equals(wanted) ? 1 : 0;
    }
    return new KilledArchives(sound, count - sound);
  }

  /** Without an archive and without the trace of a maker, which would keep the next one away for ten minutes. */
  private static void forget() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve(".costdsl"))) {
      for (Path file : files.filter(f -> f.toString().contains("classes-")).sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static ProcessRun check() throws IOException, InterruptedException {
    return ProcessRun.of(prepared("off", CHECK));
  }

  private static Process start(String archive, List<String> arguments) throws IOException {
    return prepared(archive, arguments).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static ProcessBuilder prepared(String archive, List<String> arguments) {
    ProcessBuilder builder = new ProcessBuilder("./costdsl").directory(ROOT.toFile());
    builder.command().addAll(arguments);
    builder.environment().put("COSTDSL_ARCHIVE", archive);
    return builder;
  }
}
