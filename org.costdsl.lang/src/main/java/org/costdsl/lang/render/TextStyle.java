package org.costdsl.lang.render;

/**
 * How text is laid out.
 *
 * @param colour whether colour sequences are written
 * @param ascii whether trees are drawn with ASCII characters only
 * @param width columns to fill, at least 40
 */
public record TextStyle(boolean colour, boolean ascii, int width) {

  /** Columns filled unless set. */
  public static final int DEFAULT_WIDTH = 110;

  private static final int LEAST_WIDTH = 40;

  public TextStyle {
    if (width < LEAST_WIDTH) {
      throw new IllegalArgumentException("needs at least " + LEAST_WIDTH + " columns: " + width);
    }
  }

  /** Without colour, with the usual width. */
  public static TextStyle plain() {
    return new TextStyle(false, false, DEFAULT_WIDTH);
  }

  /** The text in the colour of its ink, if there is colour. */
  String paint(Ink ink, String text) {
    return colour && !ink.code().isEmpty() && !text.isEmpty() ? "\u001B[" + ink.code() + "m" + text + "\u001B[0m" : text;
  }
}
