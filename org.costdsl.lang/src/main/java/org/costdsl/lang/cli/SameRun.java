package org.costdsl.lang.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.costdsl.lang.output.KnownRun;
import org.costdsl.lang.output.RunRecord;

/**
 * A check that is asked for by the same words in the same folder, on the same day and by the same build of the tool says the same
 * as long as it sees the same files. The words are not read for that.
 *
 * @param file where what it said is kept
 * @param question everything but the file system that it rests on
 */
record SameRun(Path file, String question) {

  private static final String COMMAND = "check";

  /** The run of a command line; none if it is no check, or may not be kept. */
  static Optional<SameRun> of(Cache cache, Terminal terminal, List<String> arguments) {
    if (arguments.isEmpty() || !arguments.get(0).equals(COMMAND) || arguments.contains(CacheOptions.OFF)
        || arguments.stream().anyMatch(a -> a.startsWith("@"))) {
      return Optional.empty();
    }
    String question = String.join("\n", cache.build(), LocalDate.now(cache.clock()).toString(),
        Path.of("").toAbsolutePath().toString(), String.valueOf(terminal.colour()), String.valueOf(terminal.ascii()))
        + "\n" + String.join("\0", arguments);
    // the record holds the question as well, so that two with one name do not answer each other
    return Optional.of(new SameRun(cache.folder().resolve(Integer.toHexString(question.hashCode()) + ".run"), question));
  }

  /** The same of a whole command line. */
  static Optional<SameRun> of(Session session, String... arguments) {
    return session.cache().flatMap(c -> of(c, session.terminal(), Arrays.asList(arguments)));
  }

  /** What it said, if it would say that now. */
  Optional<KnownRun> known() {
    return KnownRun.of(file, question);
  }

  /** Begins to write down what it says. */
  RunRecord record() {
    return RunRecord.begin(file, question);
  }
}
