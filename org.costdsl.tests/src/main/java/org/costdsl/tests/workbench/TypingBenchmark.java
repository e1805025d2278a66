package org.costdsl.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToDoubleFunction;
import org.costdsl.tests.workbench.Dispatches.Dispatch;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;

/**
 * What typing in a long file costs the thread of the user interface, and whether memory is given back; {@code bench/typing} starts
 * it. Words are typed at the pace of a quick typist with a moment of thought after each, in which the text is read and shown anew.
 */
class TypingBenchmark {

  private static final int LINES = 2_000;
  private static final int STROKES = Integer.getInteger("costdsl.strokes", 1_000);
  private static final int ROUNDS = 5;
  private static final int LONGEST = 6;
  private static final double MEGABYTE = 1 << 20;
  private static final long BETWEEN_KEYS_NS = TimeUnit.MILLISECONDS.toNanos(40);
  private static final long BETWEEN_WORDS_NS = TimeUnit.MILLISECONDS.toNanos(300);
  private static final Duration CALM = Duration.ofSeconds(30);
  private static final PrintStream OUT = System.out;

  private int line;

  @Test
  void inALongFile() throws CoreException, IOException {
    IFile file = Projects.file(Projects.create("typing"), "big." + System.getProperty("costdsl.typing", "cost"), big());
    EditorRobot editor = Robot.open(file);
    if (file.getFileExtension().equals("cost")) {
      editor.awaitRead();
    }
    editor.caretBefore("\nrun q60 ");
    type(editor, STROKES / ROUNDS);
    heap();
    Dispatches dispatches = Dispatches.begin();
    for (int round = 1; round <= ROUNDS; round++) {
      type(editor, STROKES / ROUNDS);
      OUT.printf("heap after %,d edits: %.1f MB%n", round * STROKES / ROUNDS, heap());
    }
    List<Dispatch> all = dispatches.end();
    Robot.closeEditors();
    heap();
    OUT.printf("%,d dispatches%n", all.size());
    print("whole", all, Dispatch::whole);
    print("ours", all, Dispatch::ours);
    all.stream().sorted(Comparator.comparingDouble(Dispatch::ours).reversed()).limit(LONGEST)
        .forEach(d -> OUT.printf("%.1f of %.1f ms ours: %s%n", d.ours(), d.whole(), String.join(" < ", d.frames())));
    assertThat(all).isNotEmpty();
  }

  private static void print(String what, List<Dispatch> all, ToDoubleFunction<Dispatch> part) {
    double[] sorted = all.stream().mapToDouble(part).sorted().toArray();
    OUT.printf("%s: median %.2f ms, p99 %.2f ms, p99.9 %.2f ms, longest %.2f ms%n", what, sorted[sorted.length / 2],
        sorted[(int) (sorted.length * 0.99)], sorted[(int) (sorted.length * 0.999)], sorted[sorted.length - 1]);
  }

  /** Types lines of the language, each with a name of its own. */
  private void type(EditorRobot editor, int strokes) {
    StringBuilder text = new StringBuilder();
    while (text.length() < strokes) {
      text.append("let fresh").append(++line).append(" = p60.price * 3 + 12k USD / device\n");
    }
    for (char key : text.substring(0, strokes).toCharArray()) {
      if (key == '\n') {
        press(editor, (char) SWT.ESC);
      }
      press(editor, key == '\n' ? SWT.CR : key);
      LockSupport.parkNanos(key == ' ' || key == '\n' ? BETWEEN_WORDS_NS : BETWEEN_KEYS_NS);
    }
    press(editor, (char) SWT.ESC);
  }

  /** Leaves the key to the event loop, as the window system does. */
  private static void press(EditorRobot editor, char key) {
    Display.getDefault().asyncExec(() -> editor.press(key));
  }

  /** Megabytes in use once nothing is being worked out and all that can be given back is. */
  private static double heap() {
    assertThat(Robot.holdsWithin(CALM, () -> Job.getJobManager().isIdle())).isTrue();
    System.gc();
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
  }

  private static String big() throws IOException {
    StringBuilder text = new StringBuilder(Projects.example("deepseek.cost"));
    for (int n = 1; text.chars().filter(c -> c == '\n').count() < LINES; n++) {
      text.append("""

          pool p%1$d {
            devices:     %1$d_000 of H800
            owner:       HighFlyer
            acquired:    2023
            price:       12k to 18k USD / device
            electricity: 0.08 USD / kWh
            PUE:         1.2 to 1.4
          }

          run q%1$d { on: 2_048 of p%1$d  device_hours: 119k GPU-hours  rental: 2 USD / GPU-hour }
          claim c%1$d { source: article  states: q%1$d.cost is 238k USD  covers: q%1$d }
          """.formatted(n));
    }
    return text.toString();
  }
}
