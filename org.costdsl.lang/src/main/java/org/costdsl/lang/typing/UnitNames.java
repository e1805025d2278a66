package org.costdsl.lang.typing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.costdsl.lang.quantity.BaseDimension;
import org.costdsl.lang.quantity.Dimension;

/** Names a unit that people use for a dimension, such as {@code USD / device}. */
final class UnitNames {

  private static final Map<BaseDimension, String> USUAL = new EnumMap<>(Map.ofEntries(
      Map.entry(BaseDimension.MONEY, "USD"), Map.entry(BaseDimension.TIME, "year"), Map.entry(BaseDimension.ENERGY, "kWh"),
      Map.entry(BaseDimension.COMPUTATION, "FLOP"), Map.entry(BaseDimension.DATA, "GB"),
      Map.entry(BaseDimension.DEVICE, "device"),
      Map.entry(BaseDimension.PERSON, "person"), Map.entry(BaseDimension.TOKEN, "token"),
      Map.entry(BaseDimension.PARAMETER, "param"), Map.entry(BaseDimension.SAMPLE, "sample"),
      Map.entry(BaseDimension.CARBON, "kgCO2e")));

  private UnitNames() {
  }

  /** A unit expression of that dimension; empty for plain numbers. */
  static String of(Dimension dimension) {
    String above = String.join(" * ", factors(dimension, 1));
    String below = String.join(" / ", factors(dimension, -1));
    if (below.isEmpty()) {
      return above;
    }
    return (above.isEmpty() ? "1" : above) + " / " + below;
  }

  /** The units that stand on one side of the fraction bar: device-hours and powers as one, time as suits its company. */
  private static List<String> factors(Dimension dimension, int sign) {
    List<String> names = new ArrayList<>();
    Dimension rest = dimension;
    if (sign * dimension.exponent(BaseDimension.DEVICE) > 0 && sign * dimension.exponent(BaseDimension.TIME) > 0) {
      names.add("GPU-hour");
      rest = dimension.per(Dimension.DEVICE_TIME.power(sign));
    } else if (sign * dimension.exponent(BaseDimension.ENERGY) > 0 && sign * dimension.exponent(BaseDimension.TIME) < 0) {
      names.add("kW");
      rest = dimension.per(Dimension.POWER.power(sign));
    } else if (dimension.exponent(BaseDimension.ENERGY) * dimension.exponent(BaseDimension.TIME) < 0) {
      // The power stands on the other side.
      rest = dimension.per(Dimension.POWER.power(-sign));
    }
    for (BaseDimension base : BaseDimension.values()) {
      for (int i = 0; i < sign * rest.exponent(base); i++) {
        names.add(base == BaseDimension.TIME && rest.exponent(BaseDimension.COMPUTATION) != 0 ? "s" : USUAL.get(base));
      }
    }
    return names;
  }
}
