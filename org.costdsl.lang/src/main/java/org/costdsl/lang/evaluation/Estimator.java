package org.costdsl.lang.evaluation;

import java.util.List;
import org.costdsl.lang.quantity.QuantityFormat;
import org.costdsl.lang.uncertainty.Bounds;
import org.costdsl.lang.uncertainty.Estimate;

/** Values of formulas: numbers at once, uncertain ones by sampling, each only when somebody asks for it. */
public final class Estimator {

  private static final int FIRST_LOOK = 1_000;

  // Of an event with a probability of 10 % one in a thousand such screenings sees nothing.
  private static final int SCREENING = 64;

  private final String currency;
  private final SampleStore all;
  private final SampleStore looks;
  private final SampleStore screened;

  Estimator(Sampling sampling, String currency) {
    this.currency = currency;
    this.all = SampleStore.of(sampling);
    this.looks = all.coarser(FIRST_LOOK);
    this.screened = looks.coarser(SCREENING);
  }

  /** The same that has sampled nothing yet. */
  Estimator fresh() {
    return new Estimator(sampling(), currency);
  }

  Sampling sampling() {
    return all.sampling();
  }

  Estimate estimate(Formula formula) {
    if (formula instanceof Formula.Constant constant) {
      return Double.isNaN(constant.value()) ? Estimate.bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
          : Estimate.point(constant.value());
    }
    return all.estimate(formula);
  }

  /** The first thousand samples of a value, or all if they are there already or not many more. */
  Estimate look(Formula formula) {
    boolean enough = formula.isConstant() || all.knows(formula) || sampling().samples() <= FIRST_LOOK;
    return enough ? estimate(formula) : looks.estimate(formula);
  }

  /** An estimate from a few draws, to tell whether it is worth all of them; the full one where that is known. */
  Estimate screen(Formula formula) {
    return all.knows(formula) || formula.isConstant() ? estimate(formula) : screened.estimate(formula);
  }

  /** Samples several formulas in one pass, so that what they share is drawn once; does nothing if they are too many to keep. */
  void prepare(List<Formula> formulas) {
    all.prepare(formulas);
  }

  /** An amount for people; a written hedge is kept as it stands. */
  String text(Figure figure) {
    if (figure.trace().inputs().size() == 1 && figure.trace().inputs().get(0).formula() == figure.formula()) {
      return text(figure.trace().inputs().get(0));
    }
    boolean asWritten = figure.trace().hedge().isPresent() && !figure.isExact() || figure.trace().method().equals("unknown");
    return asWritten ? figure.trace().method() : value(figure);
  }

  String shortText(Figure figure) {
    Estimate estimate = estimate(figure.formula());
    return estimate.isPair() ? range(figure, estimate.interval90()) : number(figure, estimate.median());
  }

  private String value(Figure figure) {
    Estimate estimate = estimate(figure.formula()).summarised();
    if (estimate.isPoint()) {
      return number(figure, estimate.median());
    }
    if (estimate.isPair()) {
      return range(figure, estimate.interval90());
    }
    String middle = number(figure, estimate.median());
    return middle + " [" + withoutUnit(range(figure, estimate.interval90()), middle) + "]";
  }

  /** `1.19B to 1.82B` of `1.19B to 1.82B USD` where the unit has just been named. */
  private static String withoutUnit(String range, String middle) {
    int unit = middle.indexOf(' ');
    return unit > 0 && range.endsWith(middle.substring(unit)) && range.indexOf(middle.substring(unit)) + middle.length() - unit
        == range.length() ? range.substring(0, range.length() - middle.length() + unit) : range;
  }

  private String range(Figure figure, Bounds bounds) {
    return QuantityFormat.standard().range(bounds.low(), bounds.high(), figure.dimension(), currency);
  }

  String number(Figure figure, double value) {
    return QuantityFormat.standard().format(value, figure.dimension(), currency);
  }
}
