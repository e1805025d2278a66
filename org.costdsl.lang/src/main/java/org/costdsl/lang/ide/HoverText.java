package org.costdsl.lang.ide;

/**
 * What an editor shows for a place.
 *
 * @param markdown the text
 * @param offset where the text that it explains begins
 * @param length characters of the text that it explains
 */
public record HoverText(String markdown, int offset, int length) {
}
