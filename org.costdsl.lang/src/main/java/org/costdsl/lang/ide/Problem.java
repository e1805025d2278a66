package org.costdsl.lang.ide;

import java.util.List;

/**
 * Something that an editor marks in a document: a language error or a rule's finding.
 *
 * @param level how grave it is
 * @param code the stable code or the rule's id
 * @param message one sentence
 * @param detail what belongs to it, as Markdown; empty if there is no more to say
 * @param line its first line, from 1
 * @param offset characters before it, from 0
 * @param length characters it covers
 * @param related the inputs that it rests on, where they stand elsewhere
 */
public record Problem(Level level, String code, String message, String detail, int line, int offset, int length,
    List<Related> related) {

  public Problem {
    related = List.copyOf(related);
  }

  /** Another place that a problem speaks of, and what stands there. */
  public record Related(String message, TextPlace place) {
  }

  /** How grave a problem is, the gravest first. */
  public enum Level {
    ERROR, WARNING, INFO
  }
}
