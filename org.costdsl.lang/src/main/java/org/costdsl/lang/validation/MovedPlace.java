package org.costdsl.lang.validation;

import java.util.Optional;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.validation.Issue.IssueImpl;

/**
 * The place where a syntax error is shown when that is not where the parser met it: a missing brace belongs to what comes
 * before it, not to the next declaration.
 *
 * @param offset characters before it in the file
 * @param length characters it covers
 * @param line its line, from 1
 * @param column its column, from 1
 */
record MovedPlace(int offset, int length, int line, int column) {

  private static final String PREFIX = "place=";

  static MovedPlace of(Token token) {
    CommonToken place = (CommonToken) token;
    return new MovedPlace(place.getStartIndex(), place.getStopIndex() - place.getStartIndex() + 1, place.getLine(),
        place.getCharPositionInLine() + 1);
  }

  static Optional<MovedPlace> of(String[] data) {
    for (String entry : data == null ? new String[0] : data) {
      if (entry.startsWith(PREFIX)) {
        String[] parts = entry.substring(PREFIX.length()).split(",");
        return Optional.of(new MovedPlace(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]),
            Integer.parseInt(parts[3])));
      }
    }
    return Optional.empty();
  }

  String encoded() {
    return PREFIX + offset + "," + length + "," + line + "," + column;
  }

  void applyTo(IssueImpl issue) {
    issue.setOffset(offset);
    issue.setLength(length);
    issue.setLineNumber(line);
    issue.setLineNumberEnd(line);
    issue.setColumn(column);
    issue.setColumnEnd(column + length);
  }
}
