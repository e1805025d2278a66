package org.costdsl.lang.cli;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Runs usual commands over an example, so that Java may note which classes they load: the launcher makes its class-data archive
 * from those. Says nothing.
 */
final class Training {

  private static final String EXAMPLE = "training/deepseek.cost";

  private Training() {
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("costdsl");
    Path file = folder.resolve("example.cost");
    // an hour ahead, so that the example counts as unchanged already
    Cache cache = new Cache(folder.resolve("cache"), Cache.ofUser().map(Cache::build).orElse("training"),
        Clock.offset(Clock.systemUTC(), Duration.ofHours(1)));
    Session session = Session.ofProcess().caching(cache);
    try (InputStream example = Training.class.getResourceAsStream(EXAMPLE)) {
      Files.write(file, example.readAllBytes());
      for (List<String> command : commands(file.toString())) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        CostDsl.process(session, text -> { }, nowhere, nowhere, command.toArray(String[]::new));
      }
    } finally {
      MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }
  }

  private static List<List<String>> commands(String file) {
    return List.of(List.of("check", file), List.of("check", file), List.of("check", file, "--ascii"), List.of("check", file, "--no-cache"),
        List.of("check", file, "--format", "json"), List.of("estimate", file), List.of("explain", file, "r1"), List.of("--version"),
        List.of("check", "--help"));
  }
}
