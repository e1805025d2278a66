package org.costdsl.tests.fuzz;

import java.nio.charset.StandardCharsets;

/** What the coverage-guided fuzzer Jazzer calls with bytes of its own making, see {@code bench/jazzer}. */
public final class CoverageTarget {

  private static final Probe EDITOR = new Probe();
  private static final FileProbe FILES = new FileProbe();

  private CoverageTarget() {
  }

  /** Sets the language up, which takes long once it is instrumented, before any time is taken. */
  public static void fuzzerInitialize() {
    fuzzerTestOneInput("language 1.0\nimport costdsl.hardware.*\n".getBytes(StandardCharsets.UTF_8));
  }

  /** Asks the editor and the command line; Jazzer keeps what throws or takes too long. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    EDITOR.ask(text, text.length() / 2);
    FILES.ask(bytes);
  }
}
