package org.costdsl.lang.analysis;

import java.util.Map;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.evaluation.WhatIf;

/** A figure as a function of one of its inputs. */
final class Dependence {

  private final WhatIf whatIf;
  private final Figure target;
  private final Figure input;

  private Dependence(WhatIf whatIf, Figure target, Figure input) {
    this.whatIf = whatIf;
    this.target = target;
    this.input = input;
  }

  static Dependence of(WhatIf whatIf, String target, String input) {
    Dependence dependence = new Dependence(whatIf, named(whatIf, target), named(whatIf, input));
    if (!whatIf.dependsOn(dependence.target, dependence.input)) {
      throw new IllegalArgumentException(target + " does not depend on " + input);
    }
    return dependence;
  }

  static Figure named(WhatIf whatIf, String name) {
    return whatIf.figure(name).orElseThrow(() -> new IllegalArgumentException("the file has no figure " + name));
  }

  Figure target() {
    return target;
  }

  Figure input() {
    return input;
  }

  /** The target with the input at a value, in base units. */
  Figure at(double value) {
    return whatIf.figure(target.name(), Map.of(input.name(), value)).orElseThrow(
        () -> new IllegalArgumentException(target.name() + " has no value where " + input.name() + " is " + value));
  }
}
