package org.costdsl.lang.typing;

import java.util.List;

/** Words for kinds of declaration in sentences. */
public final class Kinds {

  private Kinds() {
  }

  /** A declaration word with its article, such as {@code an organization}. */
  public static String withArticle(String kind) {
    if (kind.equals("staff")) {
      return kind;
    }
    return ("aeiou".indexOf(kind.charAt(0)) >= 0 ? "an " : "a ") + kind;
  }

  /** Several declaration words as an alternative, such as {@code a pool or an accelerator}. */
  public static String anyOf(List<String> kinds) {
    List<String> phrases = kinds.stream().map(Kinds::withArticle).toList();
    int last = phrases.size() - 1;
    return last < 1 ? String.join("", phrases) : String.join(", ", phrases.subList(0, last)) + " or " + phrases.get(last);
  }
}
