package org.costdsl.lang.quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The dimension of a quantity: a product of powers of base dimensions; dimensions form a commutative group under {@link #times}.
 */
public final class Dimension {
  /** The base dimensions in the order they are read in: time comes last, as in "device · time" and "GPU-hours". */
  static final List<BaseDimension> READING_ORDER = readingOrder();

  private static final BaseDimension[] BASES = BaseDimension.values();

  /** The dimension of plain counts, shares and percentages. */
  public static final Dimension NONE = new Dimension(new int[BASES.length]);

  private static final Dimension[] OF_BASE = ofEachBase();

  /** Money. */
  public static final Dimension MONEY = of(BaseDimension.MONEY);
  /** Time. */
  public static final Dimension TIME = of(BaseDimension.TIME);
  /** Energy. */
  public static final Dimension ENERGY = of(BaseDimension.ENERGY);
  /** Computation (FLOP). */
  public static final Dimension COMPUTATION = of(BaseDimension.COMPUTATION);
  /** Data. */
  public static final Dimension DATA = of(BaseDimension.DATA);
  /** Accelerators. */
  public static final Dimension DEVICE = of(BaseDimension.DEVICE);
  /** People. */
  public static final Dimension PERSON = of(BaseDimension.PERSON);
  /** Tokens. */
  public static final Dimension TOKEN = of(BaseDimension.TOKEN);
  /** Model parameters. */
  public static final Dimension PARAMETER = of(BaseDimension.PARAMETER);
  /** Training samples. */
  public static final Dimension SAMPLE = of(BaseDimension.SAMPLE);
  /** Carbon mass. */
  public static final Dimension CARBON = of(BaseDimension.CARBON);
  /** Power: energy per time. */
  public static final Dimension POWER = ENERGY.per(TIME);
  /** Device-time, the dimension of GPU-hours. */
  public static final Dimension DEVICE_TIME = DEVICE.times(TIME);
  /** Person-time, the dimension of person-years. */
  public static final Dimension PERSON_TIME = PERSON.times(TIME);
  /** Rate of computation (FLOP/s). */
  public static final Dimension COMPUTATION_RATE = COMPUTATION.per(TIME);
  /** Rate of data (byte/s). */
  public static final Dimension DATA_RATE = DATA.per(TIME);

  private final int[] exponents;
  private final int hash;

  private Dimension(int[] exponents) {
    this.exponents = exponents;
    this.hash = Arrays.hashCode(exponents);
  }

  private static List<BaseDimension> readingOrder() {
    List<BaseDimension> order = new ArrayList<>(List.of(BaseDimension.values()));
    order.remove(BaseDimension.TIME);
    order.add(BaseDimension.TIME);
    return List.copyOf(order);
  }

  private static Dimension[] ofEachBase() {
    Dimension[] each = new Dimension[BASES.length];
    for (int i = 0; i < each.length; i++) {
      int[] exponents = new int[BASES.length];
      exponents[i] = 1;
      each[i] = new Dimension(exponents);
    }
    return each;
  }

  /** Returns the dimension that is the given base dimension alone. */
  public static Dimension of(BaseDimension base) {
    return OF_BASE[base.ordinal()];
  }

  /**
   * Returns the product of this dimension and another.
   *
   * @throws ArithmeticException if an exponent leaves the range of {@code int}
   */
  public Dimension times(Dimension other) {
    if (other.isNone()) {
      return this;
    }
    if (isNone()) {
      return other;
    }
    int[] sum = new int[exponents.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = Math.addExact(exponents[i], other.exponents[i]);
    }
    return new Dimension(sum);
  }

  /**
   * Returns this dimension divided by another.
   *
   * @throws ArithmeticException if an exponent leaves the range of {@code int}
   */
  public Dimension per(Dimension other) {
    if (other.isNone()) {
      return this;
    }
    int[] difference = new int[exponents.length];
    for (int i = 0; i < difference.length; i++) {
      difference[i] = Math.subtractExact(exponents[i], other.exponents[i]);
    }
    return new Dimension(difference);
  }

  /**
   * Returns this dimension raised to an integer power, which may be zero or negative.
   *
   * @throws ArithmeticException if an exponent leaves the range of {@code int}
   */
  public Dimension power(int exponent) {
    int[] product = new int[exponents.length];
    for (int i = 0; i < product.length; i++) {
      product[i] = Math.multiplyExact(exponents[i], exponent);
    }
    return new Dimension(product);
  }

  /** Tells whether this is the dimension of plain numbers. */
  public boolean isNone() {
    return this == NONE || equals(NONE);
  }

  /** Returns the power to which a base dimension occurs, 0 where it does not. */
  public int exponent(BaseDimension base) {
    return exponents[base.ordinal()];
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Dimension that && hash == that.hash && Arrays.equals(exponents, that.exponents);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** Returns the dimension in the user's words, such as {@code money / (device · time)} or {@code dimensionless}. */
  @Override
  public String toString() {
    if (isNone()) {
      return "dimensionless";
    }
    String above = product(1);
    String below = product(-1);
    if (below.isEmpty()) {
      return above;
    }
    String divisor = below.indexOf('·') < 0 ? below : "(" + below + ")";
    return (above.isEmpty() ? "1" : above) + " / " + divisor;
  }

  private String product(int sign) {
    StringBuilder text = new StringBuilder();
    for (BaseDimension base : READING_ORDER) {
      appendFactor(text, base, sign);
    }
    return text.toString();
  }

  private void appendFactor(StringBuilder text, BaseDimension base, int sign) {
    long power = (long) sign * exponent(base);
    if (power <= 0) {
      return;
    }
    if (!text.isEmpty()) {
      text.append(" · ");
    }
    text.append(base.label());
    if (power > 1) {
      text.append('^').append(power);
    }
  }
}
