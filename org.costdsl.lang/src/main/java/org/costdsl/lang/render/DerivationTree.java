package org.costdsl.lang.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.HashSet;
import java.util.stream.Collectors;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.evaluation.Trace;
import org.costdsl.lang.evaluation.Trace.Origin;

/** A figure's derivation as a tree down to its inputs and their sources; what occurs twice is shown once. */
final class DerivationTree {

  private final TextStyle style;
  private final Set<Figure> shown = new HashSet<>();

  DerivationTree(TextStyle style) {
    this.style = style;
  }

  Branch of(Figure figure) {
    String head = style.paint(Ink.STRONG, SafeText.line(figure.name())) + " = " + SafeText.line(figure.text());
    if (!shown.add(figure)) {
      boolean derived = !figure.trace().inputs().isEmpty();
      return new Branch(head + style.paint(Ink.FAINT, derived ? "  see above" : "  " + origin(figure)), List.of());
    }
    List<Branch> below = new ArrayList<>(figure.trace().inputs().stream().map(this::of).toList());
    figure.computedInstead().map(this::of)
        .ifPresent(b -> below.add(new Branch(style.paint(Ink.WARNING, "the rest of the file gives ") + b.text(), b.children())));
    return new Branch(head + style.paint(Ink.FAINT, "  " + origin(figure)), below);
  }

  private static String origin(Figure figure) {
    Trace trace = figure.trace();
    if (trace.origin() == Origin.COMPUTED) {
      return "= " + SafeText.line(trace.method());
    }
    return SafeText.line(FigureColumns.origin(figure) + " at " + trace.place() + ", " + sources(trace));
  }

  private static String sources(Trace trace) {
    if (trace.citations().isEmpty()) {
      return trace.sourceText();
    }
    return trace.citations().stream().map(c -> c.title() + (c.tier().isEmpty() ? "" : " (" + c.tier() + ")"))
        .collect(Collectors.joining("; "));
  }
}
