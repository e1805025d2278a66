package org.costdsl.lang.ide;

/**
 * A value to show behind a line.
 *
 * @param offset where the line ends, characters from 0
 * @param text the figure or the verdict
 * @param markdown what it rests on
 */
public record Inlay(int offset, String text, String markdown) {
}
