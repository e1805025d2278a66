package org.costdsl.lang.ide;

/**
 * Text that can be folded into its first line.
 *
 * @param offset where it begins, characters from 0
 * @param end where it ends
 * @param comment whether it is a comment
 */
public record Fold(int offset, int end, boolean comment) {
}
