package org.costdsl.lang.schema;

import java.util.Locale;

/** Whether a property is written by the author, computed, or either. */
public enum Role {
  /** Only the author can say it. */
  GIVEN,
  /** Only the evaluation gives it. */
  COMPUTED,
  /** Computed, but a given value wins and is compared. */
  EITHER,
  /** Given, and taken from the enclosing run where a stage does not say it. */
  INHERITED;

  static Role of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** Whether an author may write the property. */
  public boolean writable() {
    return this != COMPUTED;
  }

  /** Whether the evaluation can work the property out. */
  public boolean computable() {
    return this == COMPUTED || this == EITHER;
  }
}
