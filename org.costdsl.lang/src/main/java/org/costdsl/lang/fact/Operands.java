package org.costdsl.lang.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.evaluation.Trace;

/** What figures are made of. */
final class Operands {

  private Operands() {
  }

  /** Names of the figures that one is directly computed from; its own name where it is written. */
  static List<String> of(Figure figure) {
    List<Figure> inputs = figure.trace().inputs();
    return inputs.isEmpty() ? List.of(figure.name()) : inputs.stream().map(Figure::name).toList();
  }

  /** Share of the written inputs at the bottom that name no source; 0 where nothing is written. */
  static double uncited(Figure figure) {
    List<Trace> written = new ArrayList<>();
    collect(figure, written, new HashSet<>());
    long without = written.stream().filter(t -> t.citations().isEmpty()).count();
    return written.isEmpty() ? 0 : (double) without / written.size();
  }

  private static void collect(Figure figure, List<Trace> written, Set<Figure> seen) {
    if (!seen.add(figure)) {
      return;
    }
    if (figure.trace().inputs().isEmpty() && figure.trace().origin() == Trace.Origin.GIVEN) {
      written.add(figure.trace());
    }
    figure.trace().inputs().forEach(input -> collect(input, written, seen));
  }
}
