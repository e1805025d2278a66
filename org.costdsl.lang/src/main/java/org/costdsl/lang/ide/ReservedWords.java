package org.costdsl.lang.ide;

import java.util.List;

/** The words of the grammar, for colouring before the language is set up; a test holds them against the grammar. */
public final class ReservedWords {

  /** Words that begin a declaration or a setting. */
  public static final List<String> DECLARATIONS = List.of("language", "package", "import", "currency", "as", "rate", "let", "fn",
      "scenario", "override", "expect", "accept", "source", "organization", "accelerator", "pool", "staff", "overhead", "run",
      "programme", "claim", "index", "stage");

  /** Words within a declaration or an expression, hedges among them. */
  public static final List<String> OPERATORS = List.of("extends", "of", "on", "within", "because", "until", "from", "is", "in", "per",
      "about", "around", "over", "under", "up", "to", "at", "least", "most", "between", "and", "unknown", "thousand", "million",
      "billion", "trillion");

  private ReservedWords() {
  }
}
