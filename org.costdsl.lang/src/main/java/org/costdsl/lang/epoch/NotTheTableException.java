package org.costdsl.lang.epoch;

/** A file is not Epoch AI's table of models, or breaks off; the message says why, as a clause after the file's name. */
public final class NotTheTableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotTheTableException(String message) {
    super(message);
  }

  NotTheTableException(String message, Throwable cause) {
    super(message, cause);
  }
}
