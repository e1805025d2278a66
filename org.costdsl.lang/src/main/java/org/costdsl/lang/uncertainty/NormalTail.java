package org.costdsl.lang.uncertainty;

/**
 * Φ by the rational Chebyshev approximations of Cody, Mathematics of Computation 23, 1969, in the form of Algorithm 715 (ACM
 * TOMS 19, 1993); relative error about 1e-16 in both tails.
 */
final class NormalTail {
  private static final double CENTRE = 0.66291;
  private static final double FAR = 5.656854249492380195;
  private static final double ONE_OVER_SQRT_TWO_PI = 0.39894228040143267794;
  // x² is split into a part of few bits and a remainder, so that the exponential does not magnify its rounding.
  private static final double SPLIT = 16;

  private static final double[] A = {0.065682337918207449113, 2.2352520354606839287, 161.02823106855587881,
      1067.6894854603709582, 18154.981253343561249};
  private static final double[] B = {1, 47.20258190468824187, 976.09855173777669322, 10260.932208618978205,
      45507.789335026729956};
  private static final double[] C = {1.0765576773720192317e-8, 0.39894151208813466764, 8.8831497943883759412,
      93.506656132177855979, 597.27027639480026226, 2494.5375852903726711, 6848.1904505362823326, 11602.651437647350124,
      9842.7148383839780218};
  private static final double[] D = {1, 22.266688044328115691, 235.38790178262499861, 1519.377599407554805,
      6485.558298266760755, 18615.571640885098091, 34900.952721145977266, 38912.003286093271411, 19685.429676859990727};
  private static final double[] P = {0.02307344176494017303, 0.21589853405795699, 0.1274011611602473639,
      0.022235277870649807, 0.001421619193227893466, 2.9112874951168792e-5};
  private static final double[] Q = {1, 1.28426009614491121, 0.468238212480865118, 0.0659881378689285515,
      0.00378239633202758244, 7.29751555083966205e-5};

  private NormalTail() {
  }

  static double cdf(double x) {
    double y = Math.abs(x);
    if (y <= CENTRE) {
      return 0.5 + x * ratio(A, B, x * x);
    }
    double tail = upper(y);
    return x < 0 ? tail : 1 - tail;
  }

  private static double upper(double y) {
    if (y == Double.POSITIVE_INFINITY) {
      return 0;
    }
    double coarse = StrictMath.floor(y * SPLIT) / SPLIT;
    double rest = (y - coarse) * (y + coarse);
    double exponential = StrictMath.exp(-coarse * coarse / 2) * StrictMath.exp(-rest / 2);
    if (y <= FAR) {
      return exponential * ratio(C, D, y);
    }
    double inverse = 1 / (y * y);
    return exponential * (ONE_OVER_SQRT_TWO_PI - inverse * ratio(P, Q, inverse)) / y;
  }

  private static double ratio(double[] numerator, double[] denominator, double x) {
    double above = numerator[0];
    double below = denominator[0];
    for (int i = 1; i < numerator.length; i++) {
      above = above * x + numerator[i];
      below = below * x + denominator[i];
    }
    return above / below;
  }
}
