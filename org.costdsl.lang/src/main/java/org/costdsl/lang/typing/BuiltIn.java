package org.costdsl.lang.typing;

import java.util.Locale;
import java.util.Optional;

/** The functions of the language itself. */
public enum BuiltIn {
  NORMAL(2, 2, "A normal distribution: mean, standard deviation."),
  LOGNORMAL(2, 2, "A log-normal distribution, of two amounts of one dimension."),
  UNIFORM(2, 2, "A uniform distribution: lowest, highest."),
  TRIANGULAR(3, 3, "A triangular distribution: lowest, likeliest, highest."),
  PERT(3, 3, "A PERT distribution: lowest, likeliest, highest."),
  BETA(2, 2, "A beta distribution of a share: its two shape parameters."),
  CORRELATED(3, 3, "Declares that two inputs go together: both, and their correlation from −1 to 1."),
  MIN(1, Integer.MAX_VALUE, "The lowest of its arguments."),
  MAX(1, Integer.MAX_VALUE, "The highest of its arguments."),
  SUM(1, Integer.MAX_VALUE, "The sum of its arguments.");

  private final int fewest;
  private final int most;
  private final String documentation;

  BuiltIn(int fewest, int most, String documentation) {
    this.fewest = fewest;
    this.most = most;
    this.documentation = documentation;
  }

  /** The function of that name. */
  public static Optional<BuiltIn> of(String word) {
    for (BuiltIn function : values()) {
      if (function.word().equals(word)) {
        return Optional.of(function);
      }
    }
    return Optional.empty();
  }

  /** Its name as written in a file. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it gives and takes, in one sentence for people. */
  public String documentation() {
    return documentation;
  }

  /** Whether it can be called with so many arguments. */
  public boolean takes(int arguments) {
    return arguments >= fewest && arguments <= most;
  }

  /** How many arguments it takes, in words. */
  public String arity() {
    if (most == Integer.MAX_VALUE) {
      return "at least one argument";
    }
    return most == 1 ? "1 argument" : most + " arguments";
  }
}
