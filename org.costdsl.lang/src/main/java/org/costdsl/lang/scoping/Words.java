package org.costdsl.lang.scoping;

import java.util.HashSet;
import java.util.Set;

/** The words of a text, however they are used: a text that lacks a word cannot speak of what has it in its name. */
final class Words {

  private Words() {
  }

  /** Every word of a text. */
  static Set<String> of(String text) {
    Set<String> words = new HashSet<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !isPart(text.charAt(i))) {
        if (i > begin) {
          words.add(text.substring(begin, i));
        }
        begin = i + 1;
      }
    }
    return words;
  }

  /** Whether a name may hold this character. */
  static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-';
  }
}
