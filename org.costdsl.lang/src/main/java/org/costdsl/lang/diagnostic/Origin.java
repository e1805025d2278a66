package org.costdsl.lang.diagnostic;

/**
 * Where a stretch of text begins that is moved as a whole while its file is edited: places within it that refer to it move along,
 * so that what is known of the stretch need not be made anew. Changed by the owner of the text only.
 */
public final class Origin {

  private volatile int offset;
  private volatile int line;

  /** The beginning of a stretch: characters and lines before it. */
  public Origin(int offset, int line) {
    moveTo(offset, line);
  }

  /** The stretch begins elsewhere from now on; its column stays. */
  public void moveTo(int newOffset, int newLine) {
    offset = newOffset;
    line = newLine;
  }

  /** Characters of the file before it. */
  public int offset() {
    return offset;
  }

  /** Lines of the file before it. */
  public int line() {
    return line;
  }
}
