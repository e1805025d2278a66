package org.costdsl.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import org.costdsl.lang.ide.Edit;
import org.costdsl.lang.ide.EditorSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line that is being typed is indented; `|` is the cursor, `↵` a line break. */
class IndentsTest {

  private static final String NAME = "/indents/a.cost";

  @ParameterizedTest
  @CsvSource(delimiter = ';', ignoreLeadingAndTrailingWhitespace = true, value = {
      "pool p {↵|            ; pool p {↵  |",
      "pool p {↵|↵}          ; pool p {↵  |↵}",
      "pool p {↵  life: 5 years↵      | ; pool p {↵  life: 5 years↵  |",
      "run r {↵  model: {↵|  ; run r {↵  model: {↵    |",
      "run r {↵  model: {↵      total: 3 params↵      }| ; run r {↵  model: {↵      total: 3 params↵  }|",
      "pool p {↵  }|         ; pool p {↵}|",
      "pool p { }↵   |       ; pool p { }↵|",
      "let a = 5 // {↵  |    ; let a = 5 // {↵|",
      "source s { title: \"{\" }↵  | ; source s { title: \"{\" }↵|",
      "/* a {↵   |           ; /* a {↵   |"})
  void theLineIsIndented(String before, String after) {
    String marked = before.replace("↵", "\n");
    int cursor = marked.indexOf('|');
    String text = marked.replace("|", "");
    EditorSession session = EditorSession.open();
    session.put(NAME, text);
    String indented = marked;
    for (Edit edit : session.typed(NAME, cursor)) {
      indented = marked.substring(0, edit.place().offset()) + edit.text() + marked.substring(edit.place().offset() + edit.place().length());
    }
    assertThat(indented).isEqualTo(after.replace("↵", "\n"));
  }
}
