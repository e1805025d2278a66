package org.costdsl.lang.typing;

import java.util.ArrayList;
import java.util.List;
import org.costdsl.lang.quantity.BaseDimension;
import org.costdsl.lang.quantity.Dimension;

/** Writes two dimensions below each other, factor under factor, so that a gap shows what is missing. */
final class AlignedDimensions {

  private AlignedDimensions() {
  }

  static List<String> lines(DimensionMismatch.Side first, DimensionMismatch.Side second) {
    boolean plain = first.dimension().isNone() || second.dimension().isNone();
    List<String> a = plain ? whole(first.dimension()) : cells(first.dimension(), second.dimension());
    List<String> b = plain ? whole(second.dimension()) : cells(second.dimension(), first.dimension());
    int width = Math.max(first.label().length(), second.label().length());
    return List.of(line(first.label(), width, a, b), line(second.label(), width, b, a));
  }

  private static List<String> whole(Dimension dimension) {
    return List.of(dimension.isNone() ? "a plain number" : dimension.toString());
  }

  private static String line(String label, int width, List<String> own, List<String> other) {
    StringBuilder line = new StringBuilder(" ".repeat(width - label.length())).append(label).append(" ");
    for (int i = 0; i < own.size(); i++) {
      int column = Math.max(own.get(i).length(), other.get(i).length());
      line.append(' ').append(own.get(i)).append(" ".repeat(column - own.get(i).length()));
    }
    return line.toString().stripTrailing();
  }

  /** One cell for each factor of either dimension: the numerators first, time last of them, then the denominators. */
  private static List<String> cells(Dimension dimension, Dimension other) {
    List<String> cells = new ArrayList<>();
    addCells(cells, dimension, other, 1);
    if (cells.stream().allMatch(String::isEmpty)) {
      cells.set(0, "1");
    }
    addCells(cells, dimension, other, -1);
    return cells;
  }

  private static void addCells(List<String> cells, Dimension dimension, Dimension other, int sign) {
    boolean first = sign > 0;
    for (BaseDimension base : inWrittenOrder()) {
      int power = sign * dimension.exponent(base);
      if (power <= 0 && sign * other.exponent(base) <= 0) {
        continue;
      }
      if (power <= 0) {
        cells.add("");
        continue;
      }
      String operator = sign < 0 ? "/ " : first ? "" : "· ";
      cells.add(operator + base.label() + (power > 1 ? "^" + power : ""));
      first = false;
    }
    if (sign > 0 && cells.isEmpty()) {
      // Both have denominators only: the numerator 1 needs its column all the same.
      cells.add("");
    }
  }

  private static List<BaseDimension> inWrittenOrder() {
    List<BaseDimension> order = new ArrayList<>(List.of(BaseDimension.values()));
    order.remove(BaseDimension.TIME);
    order.add(BaseDimension.TIME);
    return order;
  }
}
