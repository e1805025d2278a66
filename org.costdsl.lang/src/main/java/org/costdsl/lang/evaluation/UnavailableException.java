package org.costdsl.lang.evaluation;

import java.util.Optional;
import org.costdsl.lang.diagnostic.SourceRange;

/** A figure cannot be had, why, and which written value is the cause; it never leaves this package. */
final class UnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Optional<SourceRange> cause;
  private final boolean cycle;

  UnavailableException(String reason) {
    this(reason, Optional.empty(), false);
  }

  private UnavailableException(String reason, Optional<SourceRange> cause, boolean cycle) {
    super(reason, null, false, false);
    this.cause = cause;
    this.cycle = cycle;
  }

  /** A figure that depends on itself; the cycle is named as a whole. */
  static UnavailableException cycle(String whole) {
    return new UnavailableException("it depends on itself: " + whole, Optional.empty(), true);
  }

  /** The same, caused by the value written at that place unless a value further down is. */
  UnavailableException causedBy(SourceRange place) {
    return cause.isPresent() ? this : new UnavailableException(getMessage(), Optional.of(place), cycle);
  }

  /** Whether the reason is that a figure depends on itself. */
  boolean isCycle() {
    return cycle;
  }

  /** Where the value stands that is the cause; empty where something is simply not said. */
  Optional<SourceRange> cause() {
    return cause;
  }
}
