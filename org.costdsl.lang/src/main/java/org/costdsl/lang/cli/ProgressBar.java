package org.costdsl.lang.cli;

import java.io.PrintWriter;
import org.costdsl.lang.evaluation.SamplingProgress;

/** A bar on the terminal while a long run is sampled; short ones show none, and it leaves nothing behind. */
final class ProgressBar implements SamplingProgress {

  private static final long SHOWN_AFTER = 1_000_000_000L;
  private static final long REDRAWN_AFTER = 100_000_000L;
  private static final int WIDTH = 30;

  private final PrintWriter screen;
  private final long started = System.nanoTime();
  private long drawn;
  private boolean visible;

  ProgressBar(PrintWriter screen) {
    this.screen = screen;
  }

  @Override
  public synchronized void advanced(long done, long total) {
    long now = System.nanoTime();
    if (done >= total && visible) {
      show("\r" + " ".repeat(WIDTH + "  100% sampled".length()) + "\r");
      visible = false;
    } else if (done < total && now - started >= SHOWN_AFTER && now - drawn >= REDRAWN_AFTER) {
      int full = (int) (WIDTH * done / total);
      show("\r" + "#".repeat(full) + ".".repeat(WIDTH - full) + "  " + 100 * done / total + "% sampled");
      drawn = now;
      visible = true;
    }
  }

  private void show(String text) {
    screen.print(text);
    screen.flush();
  }
}
