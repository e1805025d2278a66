package org.costdsl.lang.uncertainty;

/**
 * The value of a figure with all its uncertainty, in the unit of the figure: a point, or a sample. Where a value is only known
 * to lie between two others it is a pair: each sample has a low and a high end. Immutable; nothing in it is NaN.
 */
public final class Estimate {
  private static final double[] ENDS = {0.05, 0.95};
  private static final double MIDDLE = 0.5;
  private static final double[] SUMMARY = {ENDS[0], MIDDLE, ENDS[1]};

  private final double[] low;
  // The same array as low unless the value is a pair.
  private final double[] high;
  // Memos: written by whichever thread is first, and the same whoever writes them. Many ask for one of the two alone.
  private Bounds interval90;
  private Medians medians;

  /** The medians of the low and of the high ends. */
  private record Medians(double low, double high) {
  }

  private Estimate(double[] low, double[] high) {
    this.low = low;
    this.high = high;
  }

  /** A value without uncertainty. */
  public static Estimate point(double value) {
    return samples(new double[] {value});
  }

  /** A value that is only known to lie between two numbers, either of them possibly infinite. */
  public static Estimate bounds(double low, double high) {
    ParameterCheck.ordered(low, high);
    return low == high ? point(low) : pair(new double[] {low}, new double[] {high});
  }

  /**
   * An ordinary value by its samples, which are copied.
   *
   * @throws IllegalArgumentException if there are none or the value is undefined in one, such as 0/0
   */
  public static Estimate samples(double[] values) {
    double[] copy = checked(values);
    return new Estimate(copy, copy);
  }

  /**
   * A pair by the samples of its ends, which are copied; the same array twice makes it an ordinary value.
   *
   * @throws IllegalArgumentException if the lengths differ, a low end is above its high end, or one is undefined
   */
  public static Estimate pair(double[] low, double[] high) {
    if (low == high) {
      return samples(low);
    }
    if (low.length != high.length) {
      throw new IllegalArgumentException("a pair has " + low.length + " low and " + high.length + " high samples");
    }
    double[] from = checked(low);
    double[] to = checked(high);
    for (int i = 0; i < from.length; i++) {
      ParameterCheck.ordered(from[i], to[i]);
    }
    return new Estimate(from, to);
  }

  /**
   * A value by its samples without copying them: nobody may write to the arrays any more, and nothing in them may be NaN or out
   * of order. The same array twice makes it an ordinary value.
   */
  public static Estimate owning(double[] low, double[] high) {
    return new Estimate(low, high);
  }

  private static double[] checked(double[] values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("a value needs at least one sample");
    }
    double[] copy = values.clone();
    int undefined = 0;
    for (double value : copy) {
      undefined += Double.isNaN(value) ? 1 : 0;
    }
    if (undefined > 0) {
      throw new IllegalArgumentException("the value is undefined (0/0 or ∞ − ∞) in " + undefined + " of " + copy.length
          + " samples");
    }
    return copy;
  }

  /** Whether there is nothing uncertain in it. */
  public boolean isPoint() {
    return !isPair() && size() == 1;
  }

  /** Whether it is only known to lie between two values. */
  public boolean isPair() {
    return low != high;
  }

  /** Whether no sample reaches down to −∞. */
  public boolean isBoundedBelow() {
    return Extremes.least(low) > Double.NEGATIVE_INFINITY;
  }

  /** Whether no sample reaches up to ∞. */
  public boolean isBoundedAbove() {
    return Extremes.greatest(high) < Double.POSITIVE_INFINITY;
  }

  /** How many samples it has; 1 for a point or two plain bounds. */
  public int size() {
    return low.length;
  }

  /** The low end of a sample. */
  public double low(int index) {
    return low[index];
  }

  /** The high end of a sample. */
  public double high(int index) {
    return high[index];
  }

  /** The median; for a pair the middle of both medians, the finite one if one is infinite, NaN if both are. */
  public double median() {
    return middle(lowMedian(), highMedian());
  }

  /** The median of the low ends. */
  public double lowMedian() {
    return medians().low();
  }

  /** The median of the high ends. */
  public double highMedian() {
    return medians().high();
  }

  /** The {@code p} quantile, 0 ≤ p ≤ 1, interpolated between order statistics; for a pair as {@link #median}. */
  public double quantile(double p) {
    return middle(lowQuantile(p), highQuantile(p));
  }

  /** The {@code p} quantile of the low ends. */
  public double lowQuantile(double p) {
    return Selection.quantiles(low, checked(p))[0];
  }

  /** The {@code p} quantile of the high ends. */
  public double highQuantile(double p) {
    return Selection.quantiles(high, checked(p))[0];
  }

  private static double checked(double p) {
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("a probability must lie between 0 and 1, and is " + ParameterCheck.text(p));
    }
    return p;
  }

  /** The range from the 5 % to the 95 % point; for a pair from the 5 % point of the low to the 95 % point of the high ends. */
  public Bounds interval90() {
    Bounds known = interval90;
    if (known == null) {
      double[] lows = Selection.quantiles(low, ENDS);
      known = new Bounds(lows[0], isPair() ? Selection.quantiles(high, ENDS[1])[0] : lows[1]);
      interval90 = known;
    }
    return known;
  }

  /** The same, knowing its median and its range: both from one selection, which costs less than one after the other. */
  public Estimate summarised() {
    if (medians == null && interval90 == null) {
      double[] lows = Selection.quantiles(low, SUMMARY);
      double[] highs = isPair() ? Selection.quantiles(high, SUMMARY) : lows;
      medians = new Medians(lows[1], highs[1]);
      interval90 = new Bounds(lows[0], highs[2]);
    }
    return this;
  }

  /** The mean, summed in a fixed order; for a pair the middle of both means as {@link #median}. */
  public double mean() {
    return middle(lowMean(), highMean());
  }

  /** The mean of the low ends. */
  public double lowMean() {
    return PairwiseSum.of(low) / size();
  }

  /** The mean of the high ends. */
  public double highMean() {
    return PairwiseSum.of(high) / size();
  }

  /** The lowest and the highest probability, over the choices a pair allows, that the value is at most {@code x}. */
  public Bounds probabilityAtMost(double x) {
    double lowest = share(Extremes.countAtMost(high, x));
    return isPair() ? new Bounds(lowest, share(Extremes.countAtMost(low, x))) : new Bounds(lowest, lowest);
  }

  /** The lowest and the highest probability, over the choices a pair allows, that the value is at least {@code x}. */
  public Bounds probabilityAtLeast(double x) {
    double lowest = share(Extremes.countAtLeast(low, x));
    return isPair() ? new Bounds(lowest, share(Extremes.countAtLeast(high, x))) : new Bounds(lowest, lowest);
  }

  /** The lowest and the highest probability, over the choices a pair allows, that the value lies in a range, ends included. */
  public Bounds probabilityWithin(Bounds range) {
    int always = 0;
    int possibly = 0;
    for (int i = 0; i < low.length; i++) {
      always += low[i] >= range.low() && high[i] <= range.high() ? 1 : 0;
      possibly += low[i] <= range.high() && high[i] >= range.low() ? 1 : 0;
    }
    return new Bounds(share(always), share(possibly));
  }

  /** Writes the ends of the samples {@code first} to {@code first + n - 1} to the start of a lane of the same shape. */
  public void copyTo(Lane lane, int first, int n) {
    System.arraycopy(low, first, lane.low(), 0, n);
    if (isPair()) {
      System.arraycopy(high, first, lane.high(), 0, n);
    }
  }

  private double share(int count) {
    return (double) count / size();
  }

  private Medians medians() {
    Medians known = medians;
    if (known == null) {
      double middle = Selection.quantiles(low, MIDDLE)[0];
      known = new Medians(middle, isPair() ? Selection.quantiles(high, MIDDLE)[0] : middle);
      medians = known;
    }
    return known;
  }

  private static double middle(double low, double high) {
    if (Double.isInfinite(low) && Double.isInfinite(high)) {
      return low == high ? low : Double.NaN;
    }
    if (Double.isInfinite(low)) {
      return high;
    }
    return Double.isInfinite(high) ? low : low == high ? low : low / 2 + high / 2;
  }

  @Override
  public String toString() {
    return isPoint() ? ParameterCheck.text(low[0]) : (isPair() ? "pair of " : "") + size() + " samples, 90 % in " + interval90();
  }
}
