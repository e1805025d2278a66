package org.costdsl.lang.uncertainty;

import java.util.Optional;

/** A value with the source's own hedge, in one unit, and what it means as an input and as a claim (language.md §4). */
public final class HedgedValue {
  /** The share of x that {@code about x} allows to either side unless a setting says otherwise. */
  public static final double USUAL_TOLERANCE = 0.10;

  private final Hedge hedge;
  private final double first;
  private final double second;
  private final Optional<Distribution> distribution;

  private HedgedValue(Hedge hedge, double first, double second, Optional<Distribution> distribution) {
    this.hedge = hedge;
    this.first = first;
    this.second = second;
    this.distribution = distribution;
  }

  /** A printed number; {@code halfStep} ≥ 0 is half a unit of its last printed digit. */
  public static HedgedValue exact(double x, double halfStep) {
    ParameterCheck.finite("a value", x);
    notNegative("half a step", halfStep);
    return new HedgedValue(Hedge.EXACT, x, halfStep, Optional.empty());
  }

  /** A hedge of one number: about, around, or a bound. */
  public static HedgedValue of(Hedge hedge, double x) {
    ParameterCheck.finite("a value", x);
    if (!hedge.isBound() && hedge != Hedge.ABOUT && hedge != Hedge.AROUND) {
      throw new IllegalArgumentException("`" + hedge.wording() + "` does not take one number");
    }
    return new HedgedValue(hedge, x, 0, Optional.empty());
  }

  /** {@code a to b}: a 90 % interval. */
  public static HedgedValue range(double a, double b) {
    return new HedgedValue(Hedge.RANGE, a, b, Optional.of(Distributions.ofRange(a, b)));
  }

  /** {@code between a and b}: uniform. */
  public static HedgedValue between(double a, double b) {
    return new HedgedValue(Hedge.BETWEEN, a, b, Optional.of(Distributions.between(a, b)));
  }

  /** {@code x ± d}: normal with the 90 % half-width {@code d} ≥ 0, in the unit of x. */
  public static HedgedValue plusMinus(double x, double d) {
    ParameterCheck.finite("a value", x);
    notNegative("the half-width", d);
    return new HedgedValue(Hedge.PLUS_MINUS, x, d, Optional.of(Distributions.ofHalfWidth(x, d)));
  }

  /** A named distribution. */
  public static HedgedValue distributed(Distribution distribution) {
    return new HedgedValue(Hedge.DISTRIBUTION, 0, 0, Optional.of(distribution));
  }

  /** {@code unknown}. */
  public static HedgedValue unknown() {
    return new HedgedValue(Hedge.UNKNOWN, 0, 0, Optional.empty());
  }

  private static void notNegative(String what, double value) {
    ParameterCheck.finite(what, value);
    if (value < 0) {
      throw new IllegalArgumentException(what + " must not be negative, and is " + ParameterCheck.text(value));
    }
  }

  /** The source's words. */
  public Hedge hedge() {
    return hedge;
  }

  /** The amount without its hedge: the number, the middle of a range, the median of a distribution; empty if unknown. */
  public Optional<Double> plain() {
    return switch (hedge) {
      case UNKNOWN -> Optional.empty();
      case RANGE, BETWEEN -> Optional.of(first / 2 + second / 2);
      case DISTRIBUTION -> distribution.map(Distribution::median);
      default -> Optional.of(first);
    };
  }

  /** The value as an input, before natural limits; {@code about} allows the usual tolerance. */
  public InputReading asInput() {
    return asInput(USUAL_TOLERANCE);
  }

  /** The value as an input, before natural limits; {@code about} allows the share {@code tolerance} ≥ 0 to either side. */
  public InputReading asInput(double tolerance) {
    return switch (hedge) {
      case EXACT -> new InputReading.Distributed(new Point(first));
      case ABOUT, AROUND -> new InputReading.Distributed(Distributions.ofHalfWidth(first, allowance(tolerance)));
      case RANGE, BETWEEN, PLUS_MINUS, DISTRIBUTION -> new InputReading.Distributed(distribution.orElseThrow());
      case OVER, AT_LEAST -> new InputReading.Bounded(Bounds.atLeast(first));
      case UP_TO, AT_MOST, UNDER -> new InputReading.Bounded(Bounds.atMost(first));
      case UNKNOWN -> new InputReading.Bounded(Bounds.UNLIMITED);
    };
  }

  /** The range that the value states as a claim, empty if unknown; {@code about} allows the usual tolerance. */
  public Optional<Bounds> asClaim() {
    return asClaim(USUAL_TOLERANCE);
  }

  /** The range that the value states as a claim, empty if unknown; {@code about} allows the share {@code tolerance} ≥ 0. */
  public Optional<Bounds> asClaim(double tolerance) {
    return switch (hedge) {
      case EXACT, PLUS_MINUS -> Optional.of(around(second));
      case ABOUT, AROUND -> Optional.of(around(allowance(tolerance)));
      case RANGE, BETWEEN -> Optional.of(new Bounds(first, second));
      case OVER, AT_LEAST -> Optional.of(Bounds.atLeast(first));
      case UP_TO, AT_MOST, UNDER -> Optional.of(Bounds.atMost(first));
      case DISTRIBUTION -> distribution.map(Distribution::interval90);
      case UNKNOWN -> Optional.empty();
    };
  }

  private Bounds around(double d) {
    return new Bounds(first - d, first + d);
  }

  private double allowance(double tolerance) {
    notNegative("the tolerance of `about`", tolerance);
    return tolerance * Math.abs(first);
  }
}
