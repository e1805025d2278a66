package org.costdsl.lang.ide;

/**
 * Text to write in place of other text.
 *
 * @param place the text to replace
 * @param text what to write
 */
public record Edit(TextPlace place, String text) {
}
