package org.costdsl.lang.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;
import org.costdsl.lang.evaluation.SamplingProgress;

/** A bar on the terminal while a long run is sampled; short ones show none, and it leaves nothing behind. */
public final class ProgressBar implements SamplingProgress {

  private static final long SHOWN_AFTER = 1_000_000_000L;
  private static final long REDRAWN_AFTER = 100_000_000L;
  private static final int WIDTH = 30;

  private final PrintWriter screen;
  private final LongSupplier nanoseconds;
  private final long started;
  private long drawn;
  private boolean visible;
  private double before;
  private double share = 1;

  ProgressBar(PrintWriter screen) {
    this(screen, System::nanoTime);
  }

  /** A bar that reads the time from a clock. */
  public ProgressBar(PrintWriter screen, LongSupplier nanoseconds) {
    this.screen = screen;
    this.nanoseconds = nanoseconds;
    this.started = nanoseconds.getAsLong();
  }

  /** What is sampled from now on is the next of so many runs, after so many that are done. */
  public synchronized void run(long done, long total) {
    before = (double) done / total;
    share = 1.0 / total;
    advance(before);
  }

  @Override
  public synchronized void advanced(long done, long total) {
    // The last bit of rounding must not leave the bar standing.
    advance(done >= total && before + share > 1 - share / 2 ? 1 : before + share * done / total);
  }

  private void advance(double part) {
    long now = nanoseconds.getAsLong();
    if (part >= 1 && visible) {
      show("\r" + " ".repeat(WIDTH + "  100% sampled".length()) + "\r");
      visible = false;
    } else if (part < 1 && now - started >= SHOWN_AFTER && now - drawn >= REDRAWN_AFTER) {
      int full = (int) (WIDTH * part);
      show("\r" + "#".repeat(full) + ".".repeat(WIDTH - full) + "  " + (int) (100 * part) + "% sampled");
      drawn = now;
      visible = true;
    }
  }

  private void show(String text) {
    screen.print(text);
    screen.flush();
  }
}
