package org.costdsl.lang.render.chart;

import java.awt.Color;
import java.util.Locale;

/**
 * What a part of a chart is painted in. The chart library knows it as a colour that no page has; in the SVG it becomes a class, so
 * that the page decides, once for light and once for dark.
 */
public enum Tone {
  /** Text and axes. */
  INK,
  /** Grid lines. */
  FAINT,
  /** The ordinary part. */
  MAIN,
  /** What is set against the ordinary part. */
  OTHER,
  /** A third part. */
  THIRD,
  /** A fourth part. */
  FOURTH,
  /** A part that nobody is known to have. */
  REST;

  private static final int RED = 1;
  private static final int GREEN = 2;

  /** The colour that stands for it while the chart is drawn. */
  Color colour() {
    return new Color(RED, GREEN, ordinal());
  }

  /** As the SVG generator writes it. */
  String written() {
    return "rgb(" + RED + "," + GREEN + "," + ordinal() + ")";
  }

  /** The name of its class in the page. */
  public String cssClass() {
    return "tone-" + name().toLowerCase(Locale.ROOT);
  }
}
