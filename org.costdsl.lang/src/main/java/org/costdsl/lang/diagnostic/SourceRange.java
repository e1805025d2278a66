package org.costdsl.lang.diagnostic;

import java.util.Objects;
import java.util.Optional;

/** A place in a file: from its first to behind its last character. It may lie in a stretch of text that moves. */
public final class SourceRange implements Comparable<SourceRange> {

  private static final Origin START = new Origin(0, 0);

  private final String file;
  private final int line;
  private final int column;
  private final int endLine;
  private final int endColumn;
  private final int offset;
  private final int length;
  private final Origin origin;

  /**
   * A place that does not move.
   *
   * @param file the file as the user named it
   * @param line first line, from 1
   * @param column first column, from 1
   * @param endLine last line
   * @param endColumn column after the last character
   * @param offset characters before it in the file, from 0
   * @param length characters it covers
   */
  public SourceRange(String file, int line, int column, int endLine, int endColumn, int offset, int length) {
    this(file, line, column, endLine, endColumn, offset, length, START);
  }

  private SourceRange(String file, int line, int column, int endLine, int endColumn, int offset, int length, Origin origin) {
    this.file = file;
    this.line = line;
    this.column = column;
    this.endLine = endLine;
    this.endColumn = endColumn;
    this.offset = offset;
    this.length = length;
    this.origin = origin;
  }

  /** The start of a file, for messages about the file as a whole. */
  public static SourceRange startOf(String file) {
    return new SourceRange(file, 1, 1, 1, 1, 0, 0);
  }

  /** The same place, which moves with the stretch of text that begins at an origin from now on. */
  public SourceRange movingWith(Origin stretch) {
    return new SourceRange(file, line() - stretch.line(), column, endLine() - stretch.line(), endColumn, offset() - stretch.offset(),
        length, stretch);
  }

  /** The beginning of the stretch that it moves with; empty if it does not move. */
  public Optional<Origin> origin() {
    return origin == START ? Optional.empty() : Optional.of(origin);
  }

  /** The file as the user named it. */
  public String file() {
    return file;
  }

  /** First line, from 1. */
  public int line() {
    return origin.line() + line;
  }

  /** First column, from 1. */
  public int column() {
    return column;
  }

  /** Last line. */
  public int endLine() {
    return origin.line() + endLine;
  }

  /** Column after the last character. */
  public int endColumn() {
    return endColumn;
  }

  /** Characters before it in the file, from 0. */
  public int offset() {
    return origin.offset() + offset;
  }

  /** Characters it covers. */
  public int length() {
    return length;
  }

  @Override
  public int compareTo(SourceRange other) {
    int byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : Integer.compare(offset(), other.offset());
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof SourceRange r && file.equals(r.file) && offset() == r.offset() && length == r.length
        && line() == r.line() && column == r.column && endLine() == r.endLine() && endColumn == r.endColumn;
  }

  /** Of what does not change when the place moves. */
  @Override
  public int hashCode() {
    return Objects.hash(file, column, endColumn, length);
  }

  @Override
  public String toString() {
    return file + ":" + line() + ":" + column;
  }
}
