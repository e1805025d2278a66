package org.costdsl.tests.typing;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.costdsl.lang.quantity.Dimension;
import org.costdsl.lang.quantity.UnitCatalog;

/** An expression as text with the dimension that it has by construction, as exponents of a few units. */
record DimensionedText(String text, int[] exponents) {

  private static final List<String> UNITS = List.of("USD", "hours", "devices", "people", "kWh");
  private static final int REACH = 2;

  Dimension dimension() {
    Dimension dimension = Dimension.NONE;
    for (int i = 0; i < exponents.length; i++) {
      dimension = dimension.times(UnitCatalog.standard().find(UNITS.get(i)).orElseThrow().dimension().power(exponents[i]));
    }
    return dimension;
  }

  /** Exponents of a dimension, most of them 0. */
  static int[] exponents(Random random) {
    return random.ints(UNITS.size(), -REACH, REACH + 1).map(e -> random.nextInt(3) == 0 ? e : 0).toArray();
  }

  /** An expression of the dimension. */
  static DimensionedText sound(Random random, int[] exponents, int depth) {
    if (depth == 0) {
      return new DimensionedText(literal(random, exponents), exponents);
    }
    String text = switch (random.nextInt(5)) {
      case 0 -> "(" + of(random, exponents, depth) + " + " + of(random, exponents, depth) + ")";
      case 1 -> "(" + of(random, exponents, depth) + " - " + of(random, exponents, depth) + " + " + of(random, exponents, depth) + ")";
      case 2 -> "max(" + of(random, exponents, depth) + ", " + of(random, exponents, depth) + ")";
      case 3 -> factors(random, exponents, depth, " * ", 1);
      default -> factors(random, exponents, depth, random.nextBoolean() ? " / " : " per ", -1);
    };
    return new DimensionedText(text, exponents);
  }

  /** An expression that would have the dimension but for one term somewhere in it. */
  static DimensionedText mismatched(Random random, int[] exponents, int depth) {
    if (depth == 0) {
      int[] other = exponents.clone();
      other[random.nextInt(other.length)] += random.nextBoolean() ? 1 : -1;
      String good = literal(random, exponents);
      String bad = literal(random, other);
      return new DimensionedText(random.nextBoolean() ? "(" + good + " + " + bad + ")" : "(" + bad + " - " + good + ")", exponents);
    }
    String inner = mismatched(random, exponents, depth - 1).text;
    String text = switch (random.nextInt(3)) {
      case 0 -> "(" + of(random, exponents, depth) + " + " + inner + ")";
      case 1 -> "min(" + inner + ", " + of(random, exponents, depth) + ")";
      default -> "(" + inner + ") * " + (1 + random.nextInt(9));
    };
    return new DimensionedText(text, exponents);
  }

  private static String of(Random random, int[] exponents, int depth) {
    return sound(random, exponents, depth - 1).text;
  }

  private static String factors(Random random, int[] exponents, int depth, String operator, int sign) {
    int[] first = exponents(random);
    int[] second = new int[first.length];
    Arrays.setAll(second, i -> sign * (exponents[i] - first[i]));
    return "(" + of(random, first, depth) + ")" + operator + "(" + of(random, second, depth) + ")";
  }

  /** A number with its units; fractions that differ, so that no difference is 0 by chance. */
  private static String literal(Random random, int[] exponents) {
    StringBuilder text = new StringBuilder().append(1 + random.nextInt(1_000_000) / 1000.0);
    for (int i = 0; i < exponents.length; i++) {
      for (int n = 0; n < Math.abs(exponents[i]); n++) {
        text.append(exponents[i] > 0 ? " * 1 " : " / ").append(UNITS.get(i));
      }
    }
    return text.toString();
  }
}
