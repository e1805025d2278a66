package org.costdsl.lang.validation;

/**
 * The optimal string alignment distance: the least number of insertions, deletions, substitutions and swaps of neighbours
 * that turn one word into another, no part being edited twice (Damerau 1964, Levenshtein 1966).
 */
final class EditDistance {

  private EditDistance() {
  }

  static int between(String a, String b) {
    int[][] distance = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      distance[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      distance[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        distance[i][j] = next(distance, a, b, i, j);
      }
    }
    return distance[a.length()][b.length()];
  }

  private static int next(int[][] distance, String a, String b, int i, int j) {
    int substitution = distance[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(substitution, Math.min(distance[i - 1][j], distance[i][j - 1]) + 1);
    boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, distance[i - 2][j - 2] + 1) : best;
  }
}
