package org.costdsl.lang.cli;

import picocli.CommandLine.Help.Ansi;

/**
 * What the reader's screen can do.
 *
 * @param colour whether output goes to a terminal that shows colours, and the reader wants them
 * @param ascii whether only ASCII characters should be used to draw
 */
public record Terminal(boolean colour, boolean ascii) {

  /** No terminal at all, such as a file. */
  public static final Terminal NONE = new Terminal(false, false);

  /** The terminal of this process; {@code NO_COLOR} and {@code TERM=dumb} are honoured. */
  public static Terminal ofProcess() {
    boolean dumb = "dumb".equals(System.getenv("TERM"));
    return new Terminal(!dumb && Ansi.AUTO.enabled(), dumb);
  }
}
