package org.costdsl.lang.cli;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.costdsl.lang.analysis.Exploration;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.evaluation.WhatIf;
import org.costdsl.lang.quantity.AmountText;
import org.costdsl.lang.quantity.QuantityFormat;
import org.costdsl.lang.quantity.UnitExpression;

/** What a command asks of a file's figures; names and amounts that make no sense are refused in the user's words. */
final class Question {

  private final Path file;
  private final FileResult result;
  private final WhatIf whatIf;
  private final String currency;

  Question(Path file, Exploration exploration) {
    this.file = file;
    this.result = exploration.result();
    this.whatIf = exploration.whatIf().orElseThrow();
    this.currency = result.report().orElseThrow().currency();
  }

  WhatIf whatIf() {
    return whatIf;
  }

  /** The currency of the file. */
  String currency() {
    return currency;
  }

  /** The figure of that name. */
  Figure figure(String name) {
    return whatIf.figure(name).orElseThrow(() -> new UnusableInputException(missing(name)));
  }

  private String missing(String name) {
    String near = result.report().map(r -> NearNames.of(r, name)).orElse("");
    return "there is no figure " + name + " in " + file + (near.isEmpty() ? "" : "; there is " + near);
  }

  /** The unit that an amount is typed in, or another. */
  UnitExpression unit(String amount, UnitExpression other) {
    return asked(() -> AmountText.parse(amount).unit().orElse(other));
  }

  /** An amount for a figure, in base units. */
  double amount(Figure figure, String text) {
    return asked(() -> AmountText.parse(text).base(figure.dimension(), currency, usual(figure)));
  }

  /** An amount for a figure, in base units, a bare number in the given unit. */
  double amount(Figure figure, String text, UnitExpression bare) {
    return asked(() -> AmountText.parse(text).base(figure.dimension(), currency, bare));
  }

  UnitExpression usual(Figure figure) {
    double median = figure.median();
    return QuantityFormat.standard().unitFor(Double.isFinite(median) ? median : 1, figure.dimension());
  }

  /** An answer; what makes no sense is the user's, not the tool's fault. */
  static <T> T asked(Supplier<T> question) {
    try {
      return question.get();
    } catch (IllegalArgumentException e) {
      throw new UnusableInputException(e.getMessage(), e);
    }
  }
}
