package org.costdsl.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import org.costdsl.lang.ide.EditorSession;
import org.costdsl.lang.ide.Proposal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Completion finds names by the beginnings of their parts, and nothing by letters from the middle of one. */
class NamesByPartsTest {

  private static final String HEAD = "language 1.0\npackage a\nimport costdsl.hardware.*\npool p {\n  devices: 10 of ";

  @ParameterizedTest
  @CsvSource({"H100, true", "h100sxm, true", "hs, true", "H1S, true", "00_SXM, false", "hx, false"})
  void partsAreFound(String typed, boolean found) {
    EditorSession session = EditorSession.open();
    String text = HEAD + typed;
    session.put("/names/a.cost", text + "\n}\n");
    assertThat(session.proposals("/names/a.cost", text.length()).stream().map(Proposal::label).anyMatch("H100_SXM"::equals))
        .isEqualTo(found);
  }
}
