package org.costdsl.lang.analysis.diff;

import org.costdsl.lang.evaluation.Figure;

/**
 * A figure whose own definition differs between two versions: a written value, or a formula.
 *
 * @param name its name
 * @param before the figure in the old version
 * @param after the figure in the new version
 */
public record ChangedInput(String name, Figure before, Figure after) {

  /** Whether a formula or what it sums has changed, rather than a value. */
  public boolean ofFormula() {
    return !before.trace().inputs().isEmpty() || !after.trace().inputs().isEmpty();
  }
}
