package org.costdsl.lang.render.report;

/** Text in Markdown that shows as it is: what would be markup, a mention or HTML is escaped. Underscores stay: names are full of them. */
final class MarkdownText {

  private static final String ACTIVE = "\\`*[]#!|~";

  private MarkdownText() {
  }

  static String of(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      switch (c) {
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '&' -> safe.append("&amp;");
        case '@' -> safe.append("&#64;");
        default -> safe.append(ACTIVE.indexOf(c) >= 0 ? "\\" : "").append(c);
      }
    }
    return safe.toString();
  }
}
