package org.costdsl.tests.documents;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Output as a page shows it: a line of `…` stands for any lines, `…` within a line for the rest of a stretch of it. */
final class ShownOutput {

  private static final String LEFT_OUT = "…";

  private final Pattern pattern;

  ShownOutput(String shown) {
    pattern = Pattern.compile(Arrays.stream(shown.strip().split("\n")).map(ShownOutput::line).collect(Collectors.joining()));
  }

  /** Whether the tool's output is what the page shows. */
  boolean matches(String output) {
    String trimmed = output.strip().lines().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
    return pattern.matcher(trimmed).matches();
  }

  private static String line(String shown) {
    if (shown.equals(LEFT_OUT)) {
      return "(?s:(.*\\n)?)";
    }
    return Arrays.stream(shown.stripTrailing().split(LEFT_OUT, -1)).map(Pattern::quote).collect(Collectors.joining(".*")) + "\\n";
  }
}
