package org.costdsl.tests.workbench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Measures what the thread of the user interface is busy with: how long each dispatch takes, and how much of the long ones is ours.
 * A long one's stack is looked at every millisecond; the share of looks that see a class of costdsl is taken as the share of time.
 * Of a dispatch that is too short to be looked at, all counts as ours.
 */
final class Dispatches {

  private static final long LONG_NS = TimeUnit.MILLISECONDS.toNanos(4);
  private static final long LOOK_NS = TimeUnit.MILLISECONDS.toNanos(1);
  private static final double NS_IN_MS = 1e6;

  private final Display display = Display.getDefault();
  private final Thread observed = display.getThread();
  private final List<Dispatch> all = new ArrayList<>();
  private final Thread observer = new Thread(this::observe, "dispatches");
  private final Listener before = this::before;
  private final Listener after = this::after;
  private int depth;
  private volatile Dispatch current;
  private volatile boolean closed;

  /** One dispatch, from the event or the runnable to the next. */
  static final class Dispatch {
    private final long begun = System.nanoTime();
    private long taken;
    private int looks;
    private int ours;
    private StackTraceElement[] seen = new StackTraceElement[0];

    /** Milliseconds. */
    double whole() {
      return taken / NS_IN_MS;
    }

    /** Milliseconds of it that are costdsl's. */
    double ours() {
      return looks == 0 ? whole() : whole() * ours / looks;
    }

    /** The frames around the innermost one of ours, as it was seen last. */
    List<String> frames() {
      Optional<StackTraceElement> mine = Arrays.stream(seen).filter(Dispatches::isOurs).findFirst();
      int at = mine.map(m -> Arrays.asList(seen).indexOf(m)).orElse(0);
      return Arrays.stream(seen).skip(Math.max(0, at - 3)).limit(6).map(f -> f.getClassName() + "." + f.getMethodName()).toList();
    }
  }

  private Dispatches() {
  }

  /** Begins to measure. */
  static Dispatches begin() {
    Dispatches dispatches = new Dispatches();
    Robot.ui(() -> {
      dispatches.display.addListener(SWT.PreEvent, dispatches.before);
      dispatches.display.addListener(SWT.PostEvent, dispatches.after);
      return null;
    });
    dispatches.observer.setDaemon(true);
    dispatches.observer.start();
    return dispatches;
  }

  private void before(Event event) {
    if (depth++ == 0) {
      current = new Dispatch();
    }
  }

  private void after(Event event) {
    if (depth > 0 && --depth == 0) {
      Dispatch done = current;
      current = null;
      done.taken = System.nanoTime() - done.begun;
      all.add(done);
    }
  }

  private void observe() {
    while (!closed) {
      Dispatch now = current;
      if (now != null && System.nanoTime() - now.begun > LONG_NS) {
        StackTraceElement[] stack = observed.getStackTrace();
        now.looks++;
        if (Arrays.stream(stack).anyMatch(Dispatches::isOurs)) {
          now.ours++;
          now.seen = stack;
        }
      }
      LockSupport.parkNanos(LOOK_NS);
    }
  }

  private static boolean isOurs(StackTraceElement frame) {
    return frame.getClassName().startsWith("org.costdsl.ui.") || frame.getClassName().startsWith("org.costdsl.lang.");
  }

  /** Ends, and gives every dispatch in the order of time. */
  List<Dispatch> end() {
    closed = true;
    Robot.ui(() -> {
      display.removeListener(SWT.PreEvent, before);
      display.removeListener(SWT.PostEvent, after);
      return null;
    });
    return all;
  }
}
