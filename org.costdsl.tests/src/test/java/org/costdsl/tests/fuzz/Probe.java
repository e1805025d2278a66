package org.costdsl.tests.fuzz;

import java.util.List;
import org.costdsl.lang.ide.EditorSession;
import org.costdsl.lang.ide.Problem;

/** Everything that an editor asks of a text, so that whatever can break on it breaks here. */
final class Probe {

  private static final String NAME = "fuzzed.cost";

  private final EditorSession session = EditorSession.open();

  /** Asks; any exception is the tool's fault. */
  void ask(String text, int place) {
    session.put(NAME, text);
    List<Problem> problems = session.problems(NAME);
    for (Problem problem : problems) {
      if (problem.message().isBlank() || problem.message().contains("Exception")) {
        throw new IllegalStateException("no message for people: " + problem);
      }
    }
    session.proposals(NAME, place);
    session.hover(NAME, place);
    session.fixes(NAME, 0, text.length());
    session.symbols(NAME);
    session.inlays(NAME);
    session.tokens(NAME);
    session.folds(NAME);
    session.around(NAME, place);
    session.definition(NAME, place);
    session.occurrences(NAME, place);
    session.layout(NAME, 0, text.length());
  }
}
