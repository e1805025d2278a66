package org.costdsl.lang.uncertainty;

/**
 * Block kernel of the exponential function by table and polynomial, in IEEE operations only, so that it gives the same bits on
 * every machine: x = (128 m + j) · ln 2 / 128 + r, e^x = 2^m · 2^(j/128) · e^r (Tang, ACM Transactions on Mathematical Software
 * 15, 1989). Relative error below 1e-15; outside ± 700 the exact function is called.
 */
final class Exponential {
  private static final int TABLE_BITS = 7;
  private static final int TABLE_SIZE = 1 << TABLE_BITS;
  private static final int MANTISSA_BITS = 52;
  private static final double STEPS_PER_UNIT = 0x1.71547652b82fep+7;
  // Adding and taking it away rounds to a whole number, which then stands in the last bits.
  private static final double ROUNDER = 0x1.8p52;
  // ln 2 / 128 in two parts, the first with so few bits that its product with a whole number is exact.
  private static final double STEP_HIGH = 0x1.62e42fefp-8;
  private static final double STEP_LOW = 0x1.473de6af278edp-41;
  private static final double LARGEST = 700;
  private static final double[] POWERS = powers();

  private Exponential() {
  }

  private static double[] powers() {
    double[] result = new double[TABLE_SIZE];
    for (int j = 0; j < TABLE_SIZE; j++) {
      result[j] = StrictMath.pow(2, (double) j / TABLE_SIZE);
    }
    return result;
  }

  /** Replaces each of the first {@code n} values x by e^(shift + scale · x). */
  static void apply(double shift, double scale, double[] block, int n) {
    for (int i = 0; i < n; i++) {
      double x = shift + scale * block[i];
      double rounded = x * STEPS_PER_UNIT + ROUNDER;
      long steps = Double.doubleToRawLongBits(rounded);
      double whole = rounded - ROUNDER;
      double r = x - whole * STEP_HIGH - whole * STEP_LOW;
      double grown = r + r * r * (1.0 / 2 + r * (1.0 / 6 + r * (1.0 / 24 + r * (1.0 / 120))));
      double power = POWERS[(int) steps & TABLE_SIZE - 1];
      double scaled = Double.longBitsToDouble(
          Double.doubleToRawLongBits(power) + (steps >> TABLE_BITS << MANTISSA_BITS));
      block[i] = Math.abs(x) <= LARGEST ? scaled + scaled * grown : StrictMath.exp(x);
    }
  }
}
