package org.costdsl.tests.corpus;

import java.util.List;
import java.util.function.Function;

/**
 * One way of distorting a true case.
 *
 * @param name the way in a few words
 * @param visible whether physics or arithmetic over the file can see it
 * @param mutants the case, distorted in each place where that is possible
 */
record Distortion(String name, boolean visible, Function<CaseText, List<Mutant>> mutants) {
}
