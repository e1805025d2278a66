package org.costdsl.lang.cli;

import org.costdsl.lang.render.TextStyle;
import picocli.CommandLine.Option;

/** Options on how text looks. */
final class StyleOptions {

  @Option(names = {"--color", "--colour"}, paramLabel = "WHEN", defaultValue = "auto",
      description = "Colour: ${COMPLETION-CANDIDATES}; auto means on a terminal, unless NO_COLOR is set (default: auto).")
  private ColourChoice colour;

  @Option(names = "--ascii", description = "Draw trees with ASCII characters only.")
  private boolean ascii;

  TextStyle style(Terminal terminal) {
    boolean coloured = colour == ColourChoice.ALWAYS || colour == ColourChoice.AUTO && terminal.colour();
    return new TextStyle(coloured, ascii || terminal.ascii(), TextStyle.DEFAULT_WIDTH);
  }
}
