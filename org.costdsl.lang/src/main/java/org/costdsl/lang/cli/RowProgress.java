package org.costdsl.lang.cli;

import java.io.PrintWriter;

/** How far a long piece of work is, on one line that is written over and at last wiped out. */
final class RowProgress {

  private static final int WIDTH = 30;

  private final String things;
  private final PrintWriter screen;
  private final boolean shown;
  private int percent = -1;
  private int length;

  private RowProgress(String things, PrintWriter screen, boolean shown) {
    this.things = things;
    this.screen = screen;
    this.shown = shown;
  }

  /** A bar for the reader of a terminal; silent where there is none. */
  static RowProgress onTerminal(String things, PrintWriter screen) {
    return of(things, screen, System.console() != null);
  }

  /** A bar that is shown or not. */
  static RowProgress of(String things, PrintWriter screen, boolean shown) {
    return new RowProgress(things, screen, shown);
  }

  /** So many of so many are done; redrawn for every whole percent. */
  void at(int done, int all) {
    int now = all == 0 ? 100 : (int) (100L * done / all);
    if (shown && now != percent) {
      percent = now;
      int full = WIDTH * now / 100;
      String line = "[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + now + "% of " + all + " " + things;
      length = line.length();
      screen.print("\r" + line);
      screen.flush();
    }
  }

  /** Takes the bar off the screen. */
  void done() {
    if (length > 0) {
      screen.print("\r" + " ".repeat(length) + "\r");
      screen.flush();
    }
  }
}
