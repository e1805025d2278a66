package org.costdsl.lang.ide;

import org.eclipse.xtext.ide.editor.contentassist.IPrefixMatcher;

/** Finds a name by its beginning or by the beginnings of its parts, whatever the case: {@code hs} finds {@code H100_SXM}. */
final class HumpMatcher implements IPrefixMatcher {

  @Override
  public boolean isCandidateMatchingPrefix(String name, String prefix) {
    return name.regionMatches(true, 0, prefix, 0, prefix.length())
        || !prefix.isEmpty() && !name.isEmpty() && same(name.charAt(0), prefix.charAt(0)) && matches(name, 1, prefix, 1);
  }

  /** Whether the rest of a prefix goes on in this part of a name, or begins a later one. */
  private static boolean matches(String name, int at, String prefix, int done) {
    if (done == prefix.length()) {
      return true;
    }
    if (at < name.length() && same(name.charAt(at), prefix.charAt(done)) && matches(name, at + 1, prefix, done + 1)) {
      return true;
    }
    for (int i = at; i < name.length(); i++) {
      if (beginsPart(name, i) && same(name.charAt(i), prefix.charAt(done)) && matches(name, i + 1, prefix, done + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsPart(String name, int at) {
    char before = name.charAt(at - 1);
    char here = name.charAt(at);
    return !Character.isLetterOrDigit(before) && Character.isLetterOrDigit(here)
        || Character.isLowerCase(before) && Character.isUpperCase(here);
  }

  private static boolean same(char a, char b) {
    return Character.toLowerCase(a) == Character.toLowerCase(b);
  }
}
