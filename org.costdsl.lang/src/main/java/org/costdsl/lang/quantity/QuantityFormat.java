package org.costdsl.lang.quantity;

/**
 * Shows amounts given in base units in the unit that suits them, such as {@code 5.576M USD} or {@code 2 USD / GPU-hour}; what it
 * writes, {@link UnitCatalog#quantityOf} reads. The currency is an ISO code; null stands for the catalogue's first currency.
 */
public final class QuantityFormat {
  private static final String UNKNOWN = "unknown";
  private static final int MOST_DIGITS = 12;
  private static final double THOUSANDS = NumberText.THOUSANDS;

  private final UnitCatalog catalog;
  private final DisplayTable display;

  private QuantityFormat(UnitCatalog catalog, DisplayTable display) {
    this.catalog = catalog;
    this.display = display;
  }

  /** Returns the format of the language; the first call reads its data file. */
  public static QuantityFormat standard() {
    return Standard.FORMAT;
  }

  /** Shows an amount with three digits, or with four where those are exact. */
  public String format(double base, Dimension dimension, String currency) {
    return format(base, dimension, currency, 0);
  }

  /**
   * Shows an amount with at most so many significant digits, at least 1; digits before the point of numbers below 10,000 stay.
   */
  public String format(double base, Dimension dimension, String currency, int significant) {
    return inUnit(base, display.unitFor(base, dimension), currency, significant);
  }

  /** Returns the unit that amounts of the given size in base units are shown in. */
  public UnitExpression unitFor(double base, Dimension dimension) {
    return display.unitFor(base, dimension);
  }

  /**
   * Shows an amount in the given unit, such as {@code USD / kW-month} where the usual unit of the dimension is another.
   *
   * @throws IllegalArgumentException if the text is no product of known units
   */
  public String formatIn(double base, String unitExpression, String currency) {
    return inUnit(base, UnitExpression.parse(unitExpression, catalog), currency, 0);
  }

  private static String inUnit(double base, UnitExpression unit, String currency, int significant) {
    if (Double.isNaN(base)) {
      return UNKNOWN;
    }
    double value = base / unit.factor();
    String number = significant <= 0 ? NumberText.usual(value, THOUSANDS) : NumberText.rounded(value, significant, THOUSANDS);
    return number + after(number, unit, currency);
  }

  private static String after(String number, UnitExpression unit, String currency) {
    return unit.afterNumber(!isOne(number), currency);
  }

  private static boolean isOne(String number) {
    return number.equals("1") || number.equals("-1");
  }

  /**
   * Shows a range in one unit, such as {@code 1.41B to 1.88B USD}; an infinite end gives {@code at least} or {@code at most}, two
   * infinite ends or NaN give {@code unknown}, equal ends the amount alone.
   */
  public String range(double low, double high, Dimension dimension, String currency) {
    boolean noLow = low == Double.NEGATIVE_INFINITY;
    boolean noHigh = high == Double.POSITIVE_INFINITY;
    if (Double.isNaN(low) || Double.isNaN(high) || noLow && noHigh) {
      return UNKNOWN;
    }
    if (low == high) {
      return format(low, dimension, currency);
    }
    if (noHigh) {
      return "at least " + format(low, dimension, currency);
    }
    if (noLow) {
      return "at most " + format(high, dimension, currency);
    }
    UnitExpression unit = display.unitFor(larger(low, high), dimension);
    return numbers(low / unit.factor(), high / unit.factor()) + unit.afterNumber(true, currency);
  }

  /** Returns two different numbers with as many digits as it takes to tell them apart. */
  private static String numbers(double low, double high) {
    double leastThousands = larger(low, high) >= THOUSANDS ? 1_000 : THOUSANDS;
    String first = NumberText.usual(low, leastThousands);
    String last = NumberText.usual(high, leastThousands);
    for (int digits = NumberText.USUAL_DIGITS + 1; first.equals(last) && digits <= MOST_DIGITS; digits++) {
      first = NumberText.rounded(low, digits, leastThousands);
      last = NumberText.rounded(high, digits, leastThousands);
    }
    return first + " to " + last;
  }

  /**
   * Shows two amounts for comparison: in one unit and with one magnitude where that stays readable, and with as many digits as
   * it takes to tell them apart.
   */
  public AlignedPair pair(double first, double second, Dimension dimension, String currency) {
    double larger = larger(first, second);
    double smaller = Math.min(StrictMath.abs(first), StrictMath.abs(second));
    // Zero suits every unit, so the other amount decides.
    double leading = smaller == 0 ? larger : smaller;
    UnitExpression unit = display.unitFor(larger / leading < THOUSANDS ? leading : larger, dimension);
    double a = first / unit.factor();
    double b = second / unit.factor();
    if (!Double.isFinite(a) || !Double.isFinite(b)) {
      return AlignedPair.of(format(first, dimension, currency), format(second, dimension, currency));
    }
    int digits = distinguishingDigits(a, b);
    double least = leading / unit.factor();
    int power = NumberText.power(least, THOUSANDS);
    boolean readable = larger / unit.factor() < THOUSANDS * StrictMath.pow(10, power) && NumberText.isPlain(least);
    String left = readable ? NumberText.atPower(NumberText.round(a, digits), power) : NumberText.rounded(a, digits, THOUSANDS);
    String right = readable ? NumberText.atPower(NumberText.round(b, digits), power) : NumberText.rounded(b, digits, THOUSANDS);
    return AlignedPair.of(left + after(left, unit, currency), right + after(right, unit, currency));
  }

  private static int distinguishingDigits(double a, double b) {
    int digits = NumberText.USUAL_DIGITS + 1;
    while (a != b && digits < MOST_DIGITS && NumberText.round(a, digits).compareTo(NumberText.round(b, digits)) == 0) {
      digits++;
    }
    return digits;
  }

  private static double larger(double a, double b) {
    return Math.max(StrictMath.abs(a), StrictMath.abs(b));
  }

  /** Shows a share as a percentage with three digits, such as {@code 34.6%} for 0.346. */
  public String percent(double share) {
    return Double.isNaN(share) ? UNKNOWN : NumberText.rounded(share * 100, NumberText.USUAL_DIGITS, THOUSANDS) + "%";
  }

  /** Defers reading to the first use. */
  private static final class Standard {
    static final QuantityFormat FORMAT = new QuantityFormat(UnitCatalog.standard(),
        new DisplayTable(DataTable.read("display.txt"), UnitCatalog.standard()));
  }
}
