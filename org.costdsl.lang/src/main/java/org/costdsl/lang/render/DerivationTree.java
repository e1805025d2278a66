package org.costdsl.lang.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.costdsl.lang.diagnostic.SourceRange;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.evaluation.Trace;

/** A figure's derivation as a tree down to its inputs and their sources; what occurs twice is shown once. */
final class DerivationTree {

  /** So many levels are shown: the indentation of a chain of thousands would be all that is seen of it. */
  private static final int DEEPEST = 40;

  private final TextStyle style;
  private final String file;
  private final Set<Figure> shown = new HashSet<>();

  /** A tree whose places in the given file are shown by line alone. */
  DerivationTree(TextStyle style, String file) {
    this.style = style;
    this.file = file;
  }

  /** The tree of a figure under its own name. */
  Branch of(Figure figure) {
    return of(figure, figure.name());
  }

  /** The tree of a figure under another name. */
  Branch of(Figure figure, String name) {
    return of(figure, name, 1);
  }

  private Branch of(Figure figure, String name, int level) {
    String head = style.paint(Ink.STRONG, SafeText.line(name)) + " = " + SafeText.line(figure.text());
    if (!shown.add(figure)) {
      boolean derived = !figure.trace().inputs().isEmpty();
      return new Branch(head + style.paint(Ink.FAINT, derived ? "  (see above)" : origin(figure)), List.of());
    }
    if (level == DEEPEST && FigureColumns.isDerived(figure)) {
      return new Branch(head + style.paint(Ink.FAINT, origin(figure) + "  … explain it to see more"), List.of());
    }
    List<Branch> below = new ArrayList<>(figure.trace().inputs().stream().map(f -> of(f, f.name(), level + 1)).toList());
    figure.computedInstead().map(f -> of(f, f.name(), level + 1))
        .ifPresent(b -> below.add(new Branch(style.paint(Ink.WARNING, "the rest of the file gives ") + b.text(), b.children())));
    return new Branch(head + style.paint(Ink.FAINT, origin(figure)), below);
  }

  private String origin(Figure figure) {
    Trace trace = figure.trace();
    if (FigureColumns.isDerived(figure)) {
      String cited = trace.citations().isEmpty() ? "" : ", " + sources(trace);
      return SafeText.line(trace.method().equals(figure.name()) ? cited : "  (" + trace.shortMethod() + ")" + cited);
    }
    String from = trace.citations().isEmpty() ? trace.sourceText() : FigureColumns.origin(figure) + ": " + sources(trace);
    return SafeText.line("  " + from + ", " + place(trace.place()));
  }

  private String place(SourceRange place) {
    return place.file().equals(file) ? "line " + place.line() : place.file() + ":" + place.line();
  }

  private static String sources(Trace trace) {
    return trace.citations().stream().map(c -> c.title() + (c.tier().isEmpty() ? "" : " (" + c.tier() + ")"))
        .collect(Collectors.joining("; "));
  }
}
