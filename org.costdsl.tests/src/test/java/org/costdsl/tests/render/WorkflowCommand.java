package org.costdsl.tests.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A workflow command as the runner of GitHub Actions reads it: {@code ::name key=value,key=value::message}, with {@code %25},
 * {@code %0D} and {@code %0A} in values and message, and {@code %3A} and {@code %2C} in values.
 */
record WorkflowCommand(String name, Map<String, String> properties, String message) {

  private static final String MARK = "::";

  /** The command in a line of the log; empty if it holds none. */
  static Optional<WorkflowCommand> in(String line) {
    String text = line.stripLeading();
    int end = text.indexOf(MARK, MARK.length());
    if (!text.startsWith(MARK) || end < 0) {
      return Optional.empty();
    }
    String head = text.substring(MARK.length(), end);
    int blank = head.indexOf(' ');
    Map<String, String> properties = new LinkedHashMap<>();
    if (blank > 0) {
      for (String pair : head.substring(blank + 1).split(",")) {
        String[] parts = pair.split("=", 2);
        properties.put(parts[0], unescaped(parts[1].replace("%3A", ":").replace("%2C", ",")));
      }
    }
    String message = unescaped(text.substring(end + MARK.length()));
    return Optional.of(new WorkflowCommand(blank > 0 ? head.substring(0, blank) : head, properties, message));
  }

  private static String unescaped(String text) {
    return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
  }
}
