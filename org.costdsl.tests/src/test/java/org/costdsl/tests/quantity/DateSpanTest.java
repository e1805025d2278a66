package org.costdsl.tests.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.costdsl.lang.quantity.DateSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateSpanTest {

  @ParameterizedTest
  @CsvSource({"2021, 2021-01-01, 2021-12-31, 365", "2024-02, 2024-02-01, 2024-02-29, 29", "2021-03-05, 2021-03-05, 2021-03-05, 1",
      "2023-03 to 2023-10, 2023-03-01, 2023-10-31, 245", "2021 to 2023, 2021-01-01, 2023-12-31, 1095"})
  void readsAndPrints(String text, LocalDate from, LocalDate to, long days) {
    DateSpan span = DateSpan.parse(text);
    assertThat(span.from()).isEqualTo(from);
    assertThat(span.to()).isEqualTo(to);
    assertThat(span.days()).isEqualTo(days);
    assertThat(span).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({"2023-01 to 2023-12, 2023", "2021-01-01 to 2021-01-31, 2021-01", "2021 to 2023-10, 2021-01 to 2023-10",
      "2021-02 to 2021-03-05, 2021-02-01 to 2021-03-05"})
  void printsTheShortestForm(String text, String shortest) {
    assertThat(DateSpan.parse(text)).hasToString(shortest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "21", "2021-3", "2021-13", "2021-00", "2021-02-29", "2021-02-00", "0000", "2021/03",
      "2023 to 2021", "2021-03-"})
  void refusesWhatIsNoDate(String text) {
    assertThatThrownBy(() -> DateSpan.parse(text)).isInstanceOf(DateTimeException.class).hasMessageContaining(text);
  }

  @Test
  void comparesSpans() {
    DateSpan year = DateSpan.ofYear(2023);
    DateSpan spring = DateSpan.parse("2023-03 to 2023-05");
    DateSpan winter = DateSpan.parse("2022-12 to 2023-02");
    assertThat(winter.isBefore(spring)).isTrue();
    assertThat(winter.isBefore(year)).isFalse();
    assertThat(spring.isBefore(spring)).isFalse();
    assertThat(winter.overlaps(year)).isTrue();
    assertThat(winter.overlaps(spring)).isFalse();
    assertThat(year.contains(spring)).isTrue();
    assertThat(year.contains(winter)).isFalse();
    assertThat(spring.contains(LocalDate.of(2023, 5, 31))).isTrue();
    assertThat(spring.contains(LocalDate.of(2023, 6, 1))).isFalse();
    assertThat(DateSpan.span(winter, spring).orElseThrow()).hasToString("2022-12 to 2023-05");
    assertThat(winter.year()).isEqualTo(2022);
  }

  @Test
  void findsTheMiddle() {
    assertThat(DateSpan.ofYear(2023).midpoint()).isEqualTo("2023-07-02");
    assertThat(DateSpan.parse("2023-01-01 to 2023-01-02").midpoint()).isEqualTo("2023-01-01");
    assertThat(DateSpan.ofDay(LocalDate.of(2023, 4, 5)).midpoint()).isEqualTo("2023-04-05");
  }

  @Test
  void refusesSpansThatEndBeforeTheyBegin() {
    DateSpan later = DateSpan.ofYear(2024);
    DateSpan earlier = DateSpan.ofYear(2023);
    assertThat(DateSpan.span(later, earlier)).isEmpty();
    assertThatThrownBy(() -> new DateSpan(later.from(), earlier.to())).isInstanceOf(IllegalArgumentException.class);
  }

  @Property(seed = "20250131", tries = 500)
  void printedSpansReadBack(@ForAll @IntRange(min = 0, max = 20_000) int start,
      @ForAll @IntRange(min = 0, max = 2_000) int length) {
    LocalDate from = LocalDate.ofEpochDay(start);
    DateSpan span = new DateSpan(from, from.plusDays(length));
    assertThat(DateSpan.parse(span.toString())).isEqualTo(span);
  }
}
