package org.costdsl.lang.quantity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A span of whole days, both ends included; a coarse date such as {@code 2021} is the span of all its days.
 *
 * @param from the first day
 * @param to the last day, not before the first
 */
public record DateSpan(LocalDate from, LocalDate to) {
  private static final String TO = " to ";

  /** Creates a span; fails with {@link IllegalArgumentException} if it ends before it begins or leaves the years 1 to 9999. */
  public DateSpan {
    if (from.getYear() < 1 || to.getYear() > 9999) {
      throw new IllegalArgumentException("the years go from 1 to 9999");
    }
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("the span ends on " + to + ", before it begins on " + from);
    }
  }

  /** Returns the span of one year, from 1 to 9999. */
  public static DateSpan ofYear(int year) {
    return new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** Returns the span of one day. */
  public static DateSpan ofDay(LocalDate day) {
    return new DateSpan(day, day);
  }

  /** The span from the first day of {@code a} to the last day of {@code b}; empty if {@code b} ends before {@code a} begins. */
  public static Optional<DateSpan> span(DateSpan a, DateSpan b) {
    return b.to.isBefore(a.from) ? Optional.empty() : Optional.of(new DateSpan(a.from, b.to));
  }

  /**
   * Reads {@code 2021}, {@code 2021-03}, {@code 2021-03-05} or two of them joined by {@code to}.
   *
   * @throws DateTimeException with a sentence for the user if the text has another shape or names no such date
   */
  public static DateSpan parse(String text) {
    int joint = text.indexOf(TO);
    if (joint < 0) {
      return one(text);
    }
    DateSpan first = one(text.substring(0, joint));
    DateSpan last = one(text.substring(joint + TO.length()));
    return span(first, last).orElseThrow(() -> new DateTimeException("\"" + text + "\" ends before it begins"));
  }

  /** Reads a text as {@link #parse} does; empty where that fails. Most texts that are asked about are plain numbers. */
  public static Optional<DateSpan> find(String text) {
    if (!hasShape(text) && text.indexOf(TO) < 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(parse(text));
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }

  private static DateSpan one(String text) {
    if (!hasShape(text)) {
      throw new DateTimeException("\"" + text + "\" is not a date; write 2021, 2021-03 or 2021-03-05");
    }
    int year = Integer.parseInt(text, 0, 4, 10);
    if (year == 0) {
      throw new DateTimeException(text + " is no date: the first year is 0001");
    }
    if (text.length() == 4) {
      return ofYear(year);
    }
    int month = Integer.parseInt(text, 5, 7, 10);
    if (month < 1 || month > 12) {
      throw new DateTimeException(text + " is no date: months go from 01 to 12");
    }
    YearMonth whole = YearMonth.of(year, month);
    return text.length() == 7 ? new DateSpan(whole.atDay(1), whole.atEndOfMonth()) : ofDay(day(text, whole));
  }

  private static LocalDate day(String text, YearMonth month) {
    int day = Integer.parseInt(text, 8, 10, 10);
    if (!month.isValidDay(day)) {
      throw new DateTimeException(text + " is no date: " + month + " has " + month.lengthOfMonth() + " days");
    }
    return month.atDay(day);
  }

  /** Tells whether a text has the shape {@code dddd}, {@code dddd-dd} or {@code dddd-dd-dd}. */
  static boolean hasShape(String text) {
    int length = text.length();
    if (length != 4 && length != 7 && length != 10) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean fits = i == 4 || i == 7 ? c == '-' : c >= '0' && c <= '9';
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  /** Returns the year in which the span begins. */
  public int year() {
    return from.getYear();
  }

  /** Returns the number of days, at least 1. */
  public long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  /** Tells whether this span lies wholly before another. */
  public boolean isBefore(DateSpan other) {
    return to.isBefore(other.from);
  }

  /** Tells whether the spans have a day in common. */
  public boolean overlaps(DateSpan other) {
    return !isBefore(other) && !other.isBefore(this);
  }

  /** Tells whether a day lies in the span. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** Tells whether every day of another span lies in this one. */
  public boolean contains(DateSpan other) {
    return contains(other.from) && contains(other.to);
  }

  /** Returns the middle day, the earlier of two where the number of days is even. */
  public LocalDate midpoint() {
    return from.plusDays((days() - 1) / 2);
  }

  /** Returns the shortest form that {@link #parse} reads back, such as {@code 2021} or {@code 2023-03 to 2023-10}. */
  @Override
  public String toString() {
    boolean wholeMonths = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
    boolean wholeYears = wholeMonths && from.getMonthValue() == 1 && to.getMonthValue() == 12;
    int length = wholeYears ? 4 : wholeMonths ? 7 : 10;
    String first = from.toString().substring(0, length);
    String last = to.toString().substring(0, length);
    return first.equals(last) ? first : first + TO + last;
  }
}
