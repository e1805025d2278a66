package org.costdsl.lang.render;

/** Numbers with their noun: {@code 1 file}, {@code 3 files}. */
final class Counted {

  private Counted() {
  }

  /** The number with a noun that takes an "s" in the plural. */
  static String of(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
