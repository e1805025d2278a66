package org.costdsl.tests.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.costdsl.lang.analysis.AnalysisSettings;
import org.costdsl.lang.ide.EditorSession;
import org.costdsl.lang.ide.Proposal;
import org.costdsl.tests.Repository;
import org.junit.jupiter.api.Test;

/** The flagship half written, at every one of its characters: completion, symbols and the rest answer, and nothing is thrown or logged. */
class PrefixesTest {

  private static final String NAME = "/prefix/deepseek.cost";
  private static final int PARTS = Math.max(2, Runtime.getRuntime().availableProcessors());
  private static final int WHOLE_STEP = 97;
  private static final int SAMPLES = 60;

  @Test
  void completionAndSymbolsAnswerAtEveryPrefix() throws IOException {
    String text = Files.readString(Repository.file("examples/deepseek.cost"));
    PrintStream stderr = System.err;
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    int proposing;
    try {
      proposing = IntStream.range(0, PARTS).parallel().map(part -> proposing(text, part)).sum();
    } finally {
      System.setErr(stderr);
    }
    assertThat(log.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(proposing).isGreaterThan(text.length() / 2);
  }

  /** Asks at each prefix whose length leaves a rest; gives the number of those at which something is proposed. */
  private static int proposing(String text, int rest) {
    EditorSession session = EditorSession.open(new AnalysisSettings(SAMPLES, 1, Map.of()));
    int proposing = 0;
    for (int end = rest; end <= text.length(); end += PARTS) {
      String prefix = text.substring(0, end);
      session.put(NAME, prefix);
      int offset = end;
      List<Proposal> proposals = session.proposals(NAME, end);
      assertThat(proposals).as(() -> prefix).allMatch(p -> p.offset() + p.length() == offset);
      proposing += proposals.isEmpty() ? 0 : 1;
      assertThat(session.symbols(NAME).size()).as("symbols of the first %d characters", end).isGreaterThanOrEqualTo(declared(prefix) - 1);
      assertThat(session.tokens(NAME)).isNotNull();
    }
    return proposing;
  }

  private static int declared(String prefix) {
    return (int) prefix.lines().filter(l -> l.matches("(source|run|pool|claim) \\w+ .*\\{.*")).count();
  }

  @Test
  void everyServiceAnswersAtPrefixesOfTheFlagship() throws IOException {
    String text = Files.readString(Repository.file("examples/deepseek.cost"));
    EditorSession session = EditorSession.open();
    for (int end = 0; end <= text.length(); end += WHOLE_STEP) {
      session.put(NAME, text.substring(0, end));
      assertThat(session.problems(NAME)).isNotNull();
      assertThat(session.folds(NAME)).isNotNull();
      session.inlays(NAME);
      session.hover(NAME, end);
      session.definition(NAME, end);
      session.references(NAME, end, true);
      session.fixes(NAME, 0, end);
      session.rewrites(NAME, Math.max(0, end - 1));
      session.typed(NAME, end);
      session.layout(NAME, 0, end);
      session.around(NAME, end);
    }
  }
}
