package org.costdsl.lang.ide;

import org.costdsl.lang.diagnostic.SourceRange;

/**
 * A stretch of text of a document.
 *
 * @param document the document's name, or {@code costdsl:/library/…} for a file of the standard library
 * @param offset characters before it, from 0
 * @param length characters it covers
 */
public record TextPlace(String document, int offset, int length) {

  /** The place of a figure or a finding. */
  static TextPlace of(SourceRange range) {
    return new TextPlace(range.file(), range.offset(), range.length());
  }
}
