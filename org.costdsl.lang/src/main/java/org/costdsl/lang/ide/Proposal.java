package org.costdsl.lang.ide;

import java.util.List;

/**
 * Something to write at a place.
 *
 * @param text the text to write
 * @param offset where the text that it replaces begins
 * @param length how many characters it replaces
 * @param label what a list of proposals shows
 * @param description what the list shows beside it; may be empty
 * @param documentation more about it, as Markdown; may be empty
 * @param kind what sort of thing it is
 * @param holes the parts of the text that are there to be replaced, in the order in which a user fills them in
 */
public record Proposal(String text, int offset, int length, String label, String description, String documentation, Kind kind,
    List<Hole> holes) {

  public Proposal {
    holes = List.copyOf(holes);
  }

  /** What sort of thing a proposal is. */
  public enum Kind {
    PROPERTY, NAME, UNIT, WORD, RULE, DATE, KEYWORD, SNIPPET
  }
}
