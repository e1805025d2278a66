package org.costdsl.lang.scoping;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The packages that a text may declare, found without parsing it: what follows the word `package`, wherever it stands. That may
 * be one too many, in a comment for instance, and never one too few.
 */
final class PackageClause {

  private static final String WORD = "package";

  private final String text;
  private int at;

  private PackageClause(String text, int at) {
    this.text = text;
    this.at = at;
  }

  /** Names of packages, their segments joined by dots. */
  static Set<String> candidates(String text) {
    Set<String> names = new LinkedHashSet<>();
    for (int at = text.indexOf(WORD); at >= 0; at = text.indexOf(WORD, at + 1)) {
      int end = at + WORD.length();
      boolean whole = (at == 0 || !Words.isPart(text.charAt(at - 1))) && (end == text.length() || !Words.isPart(text.charAt(end)));
      String name = whole ? new PackageClause(text, end).name() : "";
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names;
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    skipHidden();
    while (at < text.length() && Words.isPart(text.charAt(at))) {
      int begin = at;
      while (at < text.length() && Words.isPart(text.charAt(at))) {
        at++;
      }
      name.append(text, begin, at);
      skipHidden();
      if (at >= text.length() || text.charAt(at) != '.') {
        break;
      }
      name.append('.');
      at++;
      skipHidden();
    }
    return name.toString();
  }

  private void skipHidden() {
    int before;
    do {
      before = at;
      while (at < text.length() && isSpace(text.charAt(at))) {
        at++;
      }
      if (text.startsWith("//", at)) {
        at = behind("\n", at);
      } else if (text.startsWith("/*", at)) {
        at = behind("*/", at + 2);
      }
    } while (at > before);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\uFEFF' || c == '\u00A0';
  }

  private int behind(String end, int from) {
    int found = text.indexOf(end, from);
    return found < 0 ? text.length() : found + end.length();
  }
}
