package org.costdsl.lang.diagnostic;

/**
 * A place in a file.
 *
 * @param file the file as the user named it
 * @param line first line, from 1
 * @param column first column, from 1
 * @param endLine last line
 * @param endColumn column after the last character
 * @param offset characters before it in the file, from 0
 * @param length characters it covers
 */
public record SourceRange(String file, int line, int column, int endLine, int endColumn, int offset, int length)
    implements Comparable<SourceRange> {

  /** The start of a file, for messages about the file as a whole. */
  public static SourceRange startOf(String file) {
    return new SourceRange(file, 1, 1, 1, 1, 0, 0);
  }

  @Override
  public int compareTo(SourceRange other) {
    int byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : Integer.compare(offset, other.offset);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
