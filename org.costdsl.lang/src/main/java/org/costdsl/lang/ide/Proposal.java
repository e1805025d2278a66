package org.costdsl.lang.ide;

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
 */
public record Proposal(String text, int offset, int length, String label, String description, String documentation, Kind kind) {

  /** What sort of thing a proposal is. */
  public enum Kind {
    PROPERTY, NAME, UNIT, WORD, RULE, KEYWORD
  }
}
