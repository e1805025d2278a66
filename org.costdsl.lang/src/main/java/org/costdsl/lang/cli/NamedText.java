package org.costdsl.lang.cli;

/**
 * A word of the command line that says something of a name.
 *
 * @param name what stands before the first {@code =}
 * @param text what stands behind it
 */
record NamedText(String name, String text) {

  /** Reads the word; fails with what should have been written if there is no name or nothing is said of it. */
  static NamedText parse(String word, String form) {
    int sign = word.indexOf('=');
    if (sign < 1 || word.substring(sign + 1).isBlank()) {
      throw new UnusableInputException("`" + word + "` should be " + form);
    }
    return new NamedText(word.substring(0, sign).strip(), word.substring(sign + 1).strip());
  }
}
