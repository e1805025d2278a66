package org.costdsl.lang.render.report;

import java.text.Normalizer;

/** Text as a spreadsheet may have it: what it would take for a formula is made plain text (CWE-1236). */
final class Spreadsheet {

  private static final String TRIGGERS = "=+-@\t\r\n|%";

  private Spreadsheet() {
  }

  /** The text, with an apostrophe before it where its first character, blanks aside, would begin a formula. */
  static String safe(String text) {
    String start = text.stripLeading();
    boolean formula = !start.isEmpty() && TRIGGERS.indexOf(Character.codePointAt(normal(start), 0)) >= 0;
    return formula ? "'" + text : text;
  }

  /** Some programs read full-width signs as the ordinary ones. */
  private static String normal(String text) {
    return Normalizer.normalize(text.substring(0, text.offsetByCodePoints(0, 1)), Normalizer.Form.NFKC);
  }
}
