package org.costdsl.lang.ide;

/**
 * A stretch of text of a document.
 *
 * @param document the document's name, or {@code costdsl:/library/…} for a file of the standard library
 * @param offset characters before it, from 0
 * @param length characters it covers
 */
public record TextPlace(String document, int offset, int length) {
}
