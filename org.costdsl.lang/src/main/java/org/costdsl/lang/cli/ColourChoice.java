package org.costdsl.lang.cli;

import java.util.Locale;

/** Whether text is coloured. */
enum ColourChoice {
  AUTO, ALWAYS, NEVER;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
