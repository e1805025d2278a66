package org.costdsl.lang.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntSupplier;
import org.costdsl.lang.analysis.SourceFiles;
import org.costdsl.lang.render.SafeText;

/**
 * Runs a check again whenever a file changes, appears or goes, until the reader enters {@code q}. It looks at time and size of the
 * files: that works on every file system, and costs at most a tenth of a processor however many there are.
 */
final class Watch {

  private static final Duration SHORTEST_PAUSE = Duration.ofMillis(200);
  private static final int SHARE = 10;

  private final List<Path> paths;
  private final InputStream input;
  private final PrintWriter messages;
  private Duration pause = SHORTEST_PAUSE;

  /** What one look at a file sees. */
  private record State(long modified, long size) {
  }

  Watch(List<Path> paths, InputStream input, PrintWriter messages) {
    this.paths = paths;
    this.input = input;
    this.messages = messages;
  }

  /** Checks until the reader stops it; gives the exit code of the last check. */
  int run(IntSupplier check) {
    Map<Path, State> seen = look();
    int code = guarded(check);
    say("watching " + seen.size() + (seen.size() == 1 ? " file" : " files") + "; q and Enter stops");
    while (!isStopped()) {
      Map<Path, State> now = look();
      if (!now.equals(seen)) {
        say(difference(seen, now));
        seen = now;
        code = guarded(check);
      }
    }
    return code;
  }

  /** An input that cannot be used now may be mended in a moment. */
  private int guarded(IntSupplier check) {
    try {
      return check.getAsInt();
    } catch (UnusableInputException e) {
      e.report().ifPresent(messages::print);
      say(e.getMessage());
      return ExitCode.UNUSABLE;
    }
  }

  private boolean isStopped() {
    try {
      Thread.sleep(pause.toMillis());
      while (input.available() > 0) {
        if (input.read() == 'q') {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private Map<Path, State> look() {
    long started = System.nanoTime();
    Map<Path, State> states = new TreeMap<>();
    for (Path file : SourceFiles.of(paths).files()) {
      try {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        states.put(file, new State(attributes.lastModifiedTime().toMillis(), attributes.size()));
      } catch (IOException e) {
        states.put(file, new State(-1, -1));
      }
    }
    Duration taken = Duration.ofNanos(System.nanoTime() - started).multipliedBy(SHARE);
    pause = taken.compareTo(SHORTEST_PAUSE) > 0 ? taken : SHORTEST_PAUSE;
    return states;
  }

  private static String difference(Map<Path, State> before, Map<Path, State> now) {
    TreeSet<Path> changed = new TreeSet<>(before.keySet());
    changed.addAll(now.keySet());
    changed.removeIf(p -> before.containsKey(p) && before.get(p).equals(now.get(p)));
    String others = changed.size() > 1 ? " and " + (changed.size() - 1) + " more" : "";
    return SourceFiles.display(changed.first()) + others + " changed";
  }

  private void say(String message) {
    messages.println("costdsl: " + SafeText.line(message));
    messages.flush();
  }
}
