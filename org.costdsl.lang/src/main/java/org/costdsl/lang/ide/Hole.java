package org.costdsl.lang.ide;

/**
 * A part of a proposal's text that is there to be replaced.
 *
 * @param offset characters of the text before it
 * @param length characters that it covers
 */
public record Hole(int offset, int length) {
}
