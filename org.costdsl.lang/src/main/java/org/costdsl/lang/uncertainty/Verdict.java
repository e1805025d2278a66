package org.costdsl.lang.uncertainty;

/** What a file's figures say about a claim. */
public enum Verdict {
  /** The computed value lies in the stated range with high probability. */
  SUPPORTED,
  /** The computed value lies outside the stated range with high probability. */
  CONTRADICTED,
  /** Neither: the file does not determine the value well enough. */
  UNDECIDED,
  /** There is no stated range, as with an opinion. */
  NOT_CHECKABLE
}
