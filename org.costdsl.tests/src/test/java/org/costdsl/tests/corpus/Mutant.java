package org.costdsl.tests.corpus;

/**
 * A true case with one thing distorted.
 *
 * @param file name of the case
 * @param site what was distorted, as written before
 * @param text the distorted text
 * @param visible whether something else in the file determines what was distorted
 */
record Mutant(String file, String site, String text, boolean visible) {
}
