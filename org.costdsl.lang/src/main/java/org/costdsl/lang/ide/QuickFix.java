package org.costdsl.lang.ide;

import java.util.List;

/**
 * Something that mends a problem, or writes what is right in another way.
 *
 * @param title what it does, in a few words
 * @param code the code of the problem that it mends; empty if it mends none
 * @param place the text of the problem, or the text that is written anew
 * @param edits the changes that it makes, all to one state of the documents
 * @param preferred whether it is the one to apply without asking
 */
public record QuickFix(String title, String code, TextPlace place, List<Edit> edits, boolean preferred) {

  public QuickFix {
    edits = List.copyOf(edits);
  }

  /** Whether it mends a problem of the same document. */
  public boolean mends(Problem problem) {
    return code.equals(problem.code()) && place.offset() == problem.offset() && place.length() == problem.length();
  }
}
