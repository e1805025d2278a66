package org.costdsl.tests.server;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.costdsl.lang.ide.EditorSession;
import org.costdsl.tests.Repository;

/**
 * Measures a keystroke in a file of 2,000 lines: until it is parsed, until its problems are known, and completion after it. The
 * last two places show what is analysed from scratch: an edit of a setting, and any edit of a text that does not parse.
 */
public final class KeystrokeBenchmark {

  private static final String NAME = "/benchmark/big.cost";
  private static final int LINES = 2_000;
  private static final int STROKES = Integer.getInteger("costdsl.strokes", 400);
  private static final int FROM_SCRATCH = 40;
  private static final double NANOS_IN_MILLI = 1e6;
  private static final double BYTES_IN_MEGA = 1e6;

  private KeystrokeBenchmark() {
  }

  /** Prints median and 99th percentile in milliseconds; the first half of the strokes warms up. */
  public static void main(String[] arguments) throws IOException {
    String text = big();
    EditorSession session = EditorSession.open();
    session.put(NAME, text);
    session.problems(NAME);
    measure(session, text, "flagship's pool", text.indexOf("0.08 USD") + "0.08 ".length(), STROKES);
    measure(session, text, "in the middle", text.indexOf("0.08 USD", text.length() / 2) + "0.08 ".length(), STROKES);
    measure(session, text, "at the end", text.lastIndexOf("0.08 USD") + "0.08 ".length(), STROKES);
    measure(session, text, "a rate", text.indexOf("7.25 CNY") + "7.25".length(), FROM_SCRATCH);
    String broken = text.replace("claim c100 {", "claim c100 ");
    measure(session, broken, "broken text", broken.lastIndexOf("0.08 USD") + "0.08 ".length(), FROM_SCRATCH);
    PrintStream out = System.out;
    out.printf("%d strokes at each place, %d at the last two, the first half of them to warm up; heap %.0f MB of %.0f MB%n", STROKES,
        FROM_SCRATCH, (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / BYTES_IN_MEGA,
        Runtime.getRuntime().maxMemory() / BYTES_IN_MEGA);
    ManagementFactory.getGarbageCollectorMXBeans().forEach(gc -> out.printf("%s: %d pauses, %d ms%n", gc.getName(),
        gc.getCollectionCount(), gc.getCollectionTime()));
  }

  private static void measure(EditorSession session, String text, String where, int place, int strokes) {
    List<List<Long>> times = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < strokes; i++) {
      long start = System.nanoTime();
      session.put(NAME, text.substring(0, place - 1) + i % 10 + text.substring(place - 1));
      long parsed = System.nanoTime();
      session.proposals(NAME, place + 1);
      long completed = System.nanoTime();
      session.problems(NAME);
      times.get(0).add(parsed - start);
      times.get(1).add(completed - parsed);
      times.get(2).add(System.nanoTime() - completed + parsed - start);
    }
    print(where + ", parsed", times.get(0));
    print(where + ", completion", times.get(1));
    print(where + ", keystroke to diagnostics", times.get(2));
  }

  private static void print(String what, List<Long> times) {
    List<Long> warm = new ArrayList<>(times.subList(times.size() / 2, times.size()));
    Collections.sort(warm);
    PrintStream out = System.out;
    out.printf("%s: median %.1f ms, p99 %.1f ms, most %.1f ms%n", what, warm.get(warm.size() / 2) / NANOS_IN_MILLI,
        warm.get((int) (warm.size() * 0.99)) / NANOS_IN_MILLI, warm.get(warm.size() - 1) / NANOS_IN_MILLI);
  }

  private static String big() throws IOException {
    StringBuilder text = new StringBuilder(Files.readString(Repository.file("examples/deepseek.cost")));
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
