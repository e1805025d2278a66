package org.costdsl.lang.quantity;

/**
 * The optimal string alignment distance: the least number of insertions, deletions, substitutions and swaps of neighbours that
 * turn one word into another, no part being edited twice (Damerau 1964, Levenshtein 1966).
 */
public final class EditDistance {

  private EditDistance() {}

  /** The distance of two words; 0 for equal ones. */
  public static int between(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(Math.min(last[j], current[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        current[j] = swapped ? Math.min(best, beforeLast[j - 2] + 1) : best;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = current;
      current = free;
    }
    return last[b.length()];
  }
}
