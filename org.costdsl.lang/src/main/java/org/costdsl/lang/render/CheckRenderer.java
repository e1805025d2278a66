package org.costdsl.lang.render;

import org.costdsl.lang.analysis.AnalysisResult;
import org.costdsl.lang.analysis.CheckTotals;
import org.costdsl.lang.analysis.FileResult;

/**
 * Turns the result of a check into text piece by piece, so that a reader of many files need not keep more than one result: a
 * head, the files with a separator between each two, a foot. Pieces depend on nothing but their arguments, so that any thread may
 * ask for them.
 */
public interface CheckRenderer {

  /** Whether the head shows totals; it can then be written only once all files are known. */
  default boolean headShowsTotals() {
    return false;
  }

  /** What comes before the files; the totals are complete only where the head shows them. */
  default String head(CheckTotals totals) {
    return "";
  }

  /** One file's result; empty if the format says nothing of it. */
  String file(FileResult file);

  /** What comes between the texts of two files, neither of them empty. */
  default String separator() {
    return "";
  }

  /** What comes after the files. */
  default String foot(CheckTotals totals) {
    return "";
  }

  /** The whole text of results that are all there. */
  default String render(AnalysisResult result) {
    CheckTotals totals = CheckTotals.of(result);
    StringBuilder text = new StringBuilder(head(totals));
    String separator = "";
    for (FileResult file : result.files()) {
      String piece = file(file);
      if (!piece.isEmpty()) {
        text.append(separator).append(piece);
        separator = separator();
      }
    }
    return text.append(foot(totals)).toString();
  }
}
