package org.costdsl.lang.evaluation;

/** A figure cannot be had, and why; it never leaves this package. */
final class UnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnavailableException(String reason) {
    super(reason, null, false, false);
  }
}
