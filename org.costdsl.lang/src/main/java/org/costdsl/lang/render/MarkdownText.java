package org.costdsl.lang.render;

/** Text from files inside Markdown: nothing in it acts as markup, HTML, a link or a mention of somebody. */
final class MarkdownText {

  private static final String ACTIVE = "\\`*_{}[]<>#+-.!|~$&";

  private MarkdownText() {
  }

  /** The text in one line; a mention is broken by an empty comment, since an escape does not stop it. */
  static String escaped(String text) {
    StringBuilder result = new StringBuilder();
    String line = SafeText.line(text);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean acts = c == '<' || c == '>' || c == '&' || ACTIVE.indexOf(c) >= 0 && !isInsideWord(line, i);
      result.append(acts ? "\\" : "").append(c).append(c == '@' ? "<!-- -->" : "");
    }
    return result.toString();
  }

  /** A point, a hyphen or the like between two letters or digits marks nothing up and reads better without an escape. */
  private static boolean isInsideWord(String line, int index) {
    return "-.+".indexOf(line.charAt(index)) >= 0 && index > 0 && index + 1 < line.length()
        && Character.isLetterOrDigit(line.charAt(index - 1)) && Character.isLetterOrDigit(line.charAt(index + 1));
  }
}
