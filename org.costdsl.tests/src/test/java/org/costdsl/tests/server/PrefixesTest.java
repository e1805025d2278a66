package org.costdsl.tests.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.costdsl.lang.ide.EditorSession;
import org.costdsl.lang.ide.Proposal;
import org.costdsl.lang.ide.Symbol;
import org.costdsl.tests.Repository;
import org.junit.jupiter.api.Test;

/**
 * The flagship half written: every service answers, and nothing is thrown or logged. Every fifth prefix, since all ten thousand
 * take minutes; {@code -Dcostdsl.prefixes=all} takes every one.
 */
class PrefixesTest {

  private static final int STEP = "all".equals(System.getProperty("costdsl.prefixes")) ? 1 : 5;
  private static final String NAME = "/prefix/deepseek.cost";

  @Test
  void completionAnswersAtPrefixesOfTheFlagship() throws IOException {
    String text = Files.readString(Repository.file("examples/deepseek.cost"));
    EditorSession session = EditorSession.open();
    int proposing = 0;
    PrintStream stderr = System.err;
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    try {
      for (int end = 0; end <= text.length(); end += STEP) {
        session.put(NAME, text.substring(0, end));
        List<Proposal> proposals = session.proposals(NAME, end);
        proposing += proposals.isEmpty() ? 0 : 1;
        int offset = end;
        assertThat(proposals).as(() -> text.substring(0, offset)).allMatch(p -> p.offset() + p.length() == offset);
        assertThat(session.tokens(NAME)).isNotNull();
      }
    } finally {
      System.setErr(stderr);
    }
    assertThat(log.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(proposing).isGreaterThan(text.length() / STEP / 2);
  }

  @Test
  void everyServiceAnswersAtPrefixesOfTheFlagship() throws IOException {
    String text = Files.readString(Repository.file("examples/deepseek.cost"));
    EditorSession session = EditorSession.open();
    for (int end = 0; end <= text.length(); end += 97) {
      session.put(NAME, text.substring(0, end));
      int declared = (int) text.substring(0, end).lines().filter(l -> l.matches("(source|run|pool|claim) \\w+ .*\\{.*")).count();
      List<Symbol> symbols = session.symbols(NAME);
      assertThat(symbols.size()).as("symbols of the first %d characters", end).isGreaterThanOrEqualTo(declared - 1);
      assertThat(session.problems(NAME)).isNotNull();
      assertThat(session.folds(NAME)).isNotNull();
      session.inlays(NAME);
      session.hover(NAME, end);
      session.definition(NAME, end);
      session.references(NAME, end, true);
      session.fixes(NAME, 0, end);
      session.layout(NAME, 0, end);
      session.around(NAME, end);
    }
  }
}
