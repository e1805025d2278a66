package org.costdsl.lang.render;

import org.costdsl.lang.uncertainty.Verdict;

/** The words for verdicts. */
public final class VerdictWord {

  private VerdictWord() {
  }

  /** The word for people, such as {@code not checkable}. */
  public static String of(Verdict verdict) {
    return switch (verdict) {
      case SUPPORTED -> "supported";
      case CONTRADICTED -> "contradicted";
      case UNDECIDED -> "undecided";
      case NOT_CHECKABLE -> "not checkable";
    };
  }

  /** The ink in which the word is shown. */
  static Ink ink(Verdict verdict) {
    return switch (verdict) {
      case SUPPORTED -> Ink.GOOD;
      case CONTRADICTED -> Ink.ERROR;
      case UNDECIDED -> Ink.WARNING;
      case NOT_CHECKABLE -> Ink.FAINT;
    };
  }
}
