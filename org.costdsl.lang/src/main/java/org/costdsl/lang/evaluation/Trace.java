package org.costdsl.lang.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.costdsl.lang.diagnostic.SourceRange;
import org.costdsl.lang.uncertainty.Hedge;

/**
 * How a figure came about.
 *
 * @param origin who gave it
 * @param method the formula in words or as written
 * @param inputs the figures it is computed from; empty for an input
 * @param citations the sources named beside it
 * @param hedge the source's own hedge, where it has one
 * @param place where it stands
 */
public record Trace(Origin origin, String method, List<Figure> inputs, List<Citation> citations, Optional<Hedge> hedge,
    SourceRange place) {

  /** Who gave a figure. */
  public enum Origin {
    /** Written in the file. */
    GIVEN,
    /** Worked out. */
    COMPUTED,
    /** Taken from costdsl.defaults because the file is silent. */
    DEFAULT
  }

  /**
   * A source beside a figure.
   *
   * @param source its name in the language
   * @param title its title
   * @param tier how close it stands to the facts; empty if not said
   */
  public record Citation(String source, String title, String tier) {
  }

  public Trace {
    inputs = List.copyOf(inputs);
    citations = List.copyOf(citations);
  }

  static Trace computed(String method, List<Figure> inputs, SourceRange place) {
    return new Trace(Origin.COMPUTED, method, inputs, List.of(), Optional.empty(), place);
  }

  /** The method, of a long one as much as a line holds: {@code a + b … 99,998 more terms}. */
  public String shortMethod() {
    return LongFormula.shortened(method);
  }

  /** The sources in words: their titles, or how the figure came about without one. */
  public String sourceText() {
    if (!citations.isEmpty()) {
      return citations.stream().map(Citation::title).collect(Collectors.joining("; "));
    }
    return switch (origin) {
      case GIVEN -> "assumed, no source given";
      case COMPUTED -> "computed";
      case DEFAULT -> "default";
    };
  }
}
