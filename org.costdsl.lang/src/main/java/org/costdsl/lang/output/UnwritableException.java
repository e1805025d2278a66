package org.costdsl.lang.output;

import java.io.IOException;

/** The place where a result should go does not take it. */
public final class UnwritableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnwritableException(IOException cause) {
    super(cause.getMessage(), cause);
  }
}
