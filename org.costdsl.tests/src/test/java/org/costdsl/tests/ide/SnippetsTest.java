package org.costdsl.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.costdsl.lang.ide.EditorSession;
import org.costdsl.lang.ide.Hole;
import org.costdsl.lang.ide.Problem;
import org.costdsl.lang.ide.Proposal;
import org.costdsl.lang.ide.ReservedWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole declarations that completion writes: each is right as it stands, in the style of the formatter, and has places to fill in. */
class SnippetsTest {

  private static final String NAME = "/snippets/a.cost";
  private static final String FILE = """
      language 1.0
      package a

      import costdsl.hardware.*

      currency USD

      source paper { date: 2024-12-27 }
      pool fleet { devices: 2_000 of H100_SXM  price: 30k USD / device }
      run training { on: 10 of fleet  device_hours: 5k GPU-hours  rental: 2 USD / GPU-hour }
      claim old { source: paper  states: training.cost is 10k USD }
      """;

  static Stream<Proposal> snippets() {
    return ReservedWords.DECLARATIONS.stream().flatMap(word -> snippets(FILE + "\n" + word, word).stream());
  }

  private static List<Proposal> snippets(String text, String word) {
    EditorSession session = EditorSession.open();
    session.put(NAME, text);
    return session.proposals(NAME, text.length()).stream().filter(p -> p.kind() == Proposal.Kind.SNIPPET && p.text().startsWith(word))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("snippets")
  void aSnippetIsRightAndLaidOut(Proposal snippet) {
    EditorSession session = EditorSession.open();
    String text = FILE + "\n" + snippet.text() + "\n";
    session.put(NAME, text);
    assertThat(session.problems(NAME)).noneMatch(p -> p.level() == Problem.Level.ERROR);
    assertThat(session.layout(NAME, 0, text.length())).isEmpty();
    assertThat(snippet.holes()).isNotEmpty().allMatch(hole -> hole.offset() + hole.length() <= snippet.text().length());
    assertThat(snippet.documentation()).contains(snippet.text());
  }

  @Test
  void everyKindOfDeclarationHasOne() {
    assertThat(snippets().map(s -> s.text().split(" ")[0]).distinct()).contains("source", "organization", "accelerator", "pool", "staff",
        "overhead", "run", "programme", "claim", "scenario", "let", "fn", "expect", "accept", "rate");
  }

  @Test
  void aSnippetRefersToWhatTheFileHas() {
    Proposal run = snippets(FILE + "\nrun", "run").get(0);
    assertThat(run.text()).contains("on:           1_000 of fleet\n");
    Proposal claim = snippets(FILE + "\nclaim", "claim").get(0);
    Hole last = claim.holes().get(claim.holes().size() - 1);
    assertThat(claim.text().substring(last.offset(), last.offset() + last.length())).isEqualTo("about 5M USD");
    assertThat(claim.text()).contains("source: paper\n", "states: training.cost is ");
  }

  @Test
  void anEmptyFileBeginsWithItsHead() {
    Proposal head = snippets("", "language").get(0);
    EditorSession session = EditorSession.open();
    session.put(NAME, head.text() + "\n");
    assertThat(session.problems(NAME)).noneMatch(p -> p.level() == Problem.Level.ERROR);
    assertThat(session.layout(NAME, 0, head.text().length())).isEmpty();
  }

  @Test
  void aStageIsIndentedWithinItsRun() {
    String text = FILE + "run other {\n  st";
    EditorSession session = EditorSession.open();
    session.put(NAME, text + "\n}\n");
    Proposal stage = session.proposals(NAME, text.length()).stream().filter(p -> p.kind() == Proposal.Kind.SNIPPET).findFirst()
        .orElseThrow();
    String written = text.substring(0, stage.offset()) + stage.text() + "\n}\n";
    session.put(NAME, written);
    assertThat(session.problems(NAME)).noneMatch(p -> p.level() == Problem.Level.ERROR);
    assertThat(session.layout(NAME, 0, written.length())).isEmpty();
  }
}
