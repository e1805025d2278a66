package org.costdsl.ui.editor;

import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** Pairs of brackets in code, not in comments and strings. */
public final class Brackets extends DefaultCharacterPairMatcher {

  private static final char[] PAIRS = {'{', '}', '(', ')'};

  /** Created by the generic editor. */
  public Brackets() {
    super(PAIRS.clone(), Partitions.PARTITIONING);
  }
}
