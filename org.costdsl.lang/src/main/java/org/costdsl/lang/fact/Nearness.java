package org.costdsl.lang.fact;

/** Whether two numbers are the same but for rounding, or but for the place of the decimal point. */
public final class Nearness {

  private static final int MOST_POWERS = 12;

  private Nearness() {
  }

  /** Whether a is b within a share of b; never where one of them is no number or not positive. */
  public static boolean equal(double a, double b, double tolerance) {
    return a > 0 && b > 0 && StrictMath.abs(a / b - 1) <= tolerance;
  }

  /** The k, not 0, for which a is b × 10^k within a share; 0 if there is none. */
  public static int powerOfTen(double a, double b, double tolerance) {
    if (!(a > 0 && b > 0)) {
      return 0;
    }
    int power = (int) StrictMath.rint(StrictMath.log10(a / b));
    boolean near = power != 0 && Math.abs(power) <= MOST_POWERS && equal(a, b * StrictMath.pow(10, power), tolerance);
    return near ? power : 0;
  }
}
