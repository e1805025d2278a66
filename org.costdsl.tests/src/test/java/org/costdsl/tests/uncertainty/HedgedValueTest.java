package org.costdsl.tests.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.costdsl.lang.uncertainty.Bounds;
import org.costdsl.lang.uncertainty.Distribution;
import org.costdsl.lang.uncertainty.Hedge;
import org.costdsl.lang.uncertainty.HedgedValue;
import org.costdsl.lang.uncertainty.InputReading;
import org.costdsl.lang.uncertainty.InputReading.Bounded;
import org.costdsl.lang.uncertainty.InputReading.Distributed;
import org.costdsl.lang.uncertainty.LogNormal;
import org.costdsl.lang.uncertainty.Normal;
import org.costdsl.lang.uncertainty.Point;
import org.costdsl.lang.uncertainty.Triangular;
import org.costdsl.lang.uncertainty.Truncated;
import org.costdsl.lang.uncertainty.Uniform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HedgedValueTest {

  @Test
  void aPrintedNumberStatesWhatRoundsToIt() {
    HedgedValue value = HedgedValue.exact(5.576e6, 500);
    assertThat(value.asInput()).isEqualTo(new Distributed(new Point(5.576e6)));
    assertThat(value.asClaim()).contains(new Bounds(5_575_500, 5_576_500));
    assertThat(value.plain()).contains(5.576e6);
  }

  @ParameterizedTest
  @EnumSource(value = Hedge.class, names = {"ABOUT", "AROUND"})
  void aboutAllowsTenPercentOrTheSetting(Hedge hedge) {
    HedgedValue value = HedgedValue.of(hedge, 150);
    assertThat(value.asClaim()).contains(new Bounds(135, 165));
    assertThat(value.asClaim(0.2)).contains(new Bounds(120, 180));
    assertThat(distribution(value).interval90().low()).isCloseTo(135, within(1e-12));
    assertThat(distribution(value).interval90().high()).isCloseTo(165, within(1e-12));
    assertThat(value.asInput(0)).isEqualTo(new Distributed(new Point(150)));
    assertThat(HedgedValue.of(hedge, -150).asClaim()).contains(new Bounds(-165, -135));
  }

  @Test
  void aRangeIsLogNormal() {
    HedgedValue value = HedgedValue.range(12_000, 18_000);
    assertThat(distribution(value)).isEqualTo(LogNormal.ofInterval(12_000, 18_000));
    assertThat(value.asClaim()).contains(new Bounds(12_000, 18_000));
    assertThat(distribution(HedgedValue.range(-1, 3))).isEqualTo(Normal.ofInterval(-1, 3));
  }

  @Test
  void betweenIsUniform() {
    HedgedValue value = HedgedValue.between(20_000, 40_000);
    assertThat(distribution(value)).isEqualTo(new Uniform(20_000, 40_000));
    assertThat(value.asClaim()).contains(new Bounds(20_000, 40_000));
    assertThat(value.plain()).contains(30_000.0);
  }

  @Test
  void plusMinusIsNormal() {
    HedgedValue value = HedgedValue.plusMinus(100, 5);
    assertThat(distribution(value)).isEqualTo(Normal.ofHalfWidth(100, 5));
    assertThat(value.asClaim()).contains(new Bounds(95, 105));
    assertThat(distribution(HedgedValue.plusMinus(100, 0))).isEqualTo(new Point(100));
  }

  @ParameterizedTest
  @EnumSource(value = Hedge.class, names = {"OVER", "AT_LEAST"})
  void lowerBoundsAreOpenAbove(Hedge hedge) {
    HedgedValue value = HedgedValue.of(hedge, 1.3e6);
    assertThat(value.asInput()).isEqualTo(new Bounded(Bounds.atLeast(1.3e6)));
    assertThat(value.asClaim()).contains(Bounds.atLeast(1.3e6));
    assertThat(hedge.isLowerBound() && hedge.isBound() && !hedge.isUpperBound()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(value = Hedge.class, names = {"UP_TO", "AT_MOST", "UNDER"})
  void upperBoundsAreOpenBelow(Hedge hedge) {
    HedgedValue value = HedgedValue.of(hedge, 400);
    assertThat(value.asInput()).isEqualTo(new Bounded(Bounds.atMost(400)));
    assertThat(value.asClaim()).contains(Bounds.atMost(400));
    assertThat(hedge.isUpperBound() && hedge.isBound() && !hedge.isLowerBound()).isTrue();
  }

  @Test
  void aDistributionStatesItsNinetyPercentInterval() {
    Triangular triangular = new Triangular(0, 1, 2);
    HedgedValue value = HedgedValue.distributed(triangular);
    assertThat(distribution(value)).isSameAs(triangular);
    assertThat(value.asClaim()).contains(triangular.interval90());
    assertThat(value.plain()).contains(1.0);
  }

  @Test
  void unknownStatesNothing() {
    assertThat(HedgedValue.unknown().asInput()).isEqualTo(new Bounded(Bounds.UNLIMITED));
    assertThat(HedgedValue.unknown().asClaim()).isEmpty();
    assertThat(HedgedValue.unknown().plain()).isEmpty();
  }

  @Test
  void naturalLimitsCloseTheOpenSide() {
    Bounds share = new Bounds(0, 1);
    assertThat(HedgedValue.of(Hedge.OVER, 0.3).asInput().within(share)).isEqualTo(new Bounded(new Bounds(0.3, 1)));
    assertThat(HedgedValue.unknown().asInput().within(share)).isEqualTo(new Bounded(share));
    InputReading cut = HedgedValue.plusMinus(0.9, 0.3).asInput().within(share);
    assertThat(((Distributed) cut).distribution()).isEqualTo(new Truncated(Normal.ofHalfWidth(0.9, 0.3), 0, 1));
    InputReading inside = HedgedValue.between(0.2, 0.3).asInput();
    assertThat(inside.within(share)).isSameAs(inside);
    assertThatThrownBy(() -> HedgedValue.of(Hedge.OVER, 1.2).asInput().within(share))
        .isInstanceOf(IllegalArgumentException.class).hasMessage("no value lies both in [1.2, ∞) and in [0, 1]");
  }

  @Test
  void aQuoteThatDropsAHedgeOverstates() {
    assertThat(Hedge.EXACT.overstates(Hedge.ABOUT)).isTrue();
    assertThat(Hedge.EXACT.overstates(Hedge.UP_TO)).isTrue();
    assertThat(Hedge.ABOUT.overstates(Hedge.OVER)).isTrue();
    assertThat(Hedge.AT_LEAST.overstates(Hedge.UP_TO)).isTrue();
    assertThat(Hedge.ABOUT.overstates(Hedge.AROUND)).isFalse();
    assertThat(Hedge.ABOUT.overstates(Hedge.EXACT)).isFalse();
    assertThat(Hedge.UNDER.overstates(Hedge.AT_MOST)).isFalse();
    assertThat(Hedge.OVER.overstates(Hedge.UNKNOWN)).isTrue();
  }

  @Test
  void keepsTheWordsOfTheSource() {
    assertThat(HedgedValue.of(Hedge.UP_TO, 400).hedge().wording()).isEqualTo("up to");
    assertThat(HedgedValue.exact(5, 0.5).hedge().wording()).isEmpty();
  }

  private static Distribution distribution(HedgedValue value) {
    return ((Distributed) value.asInput()).distribution();
  }
}
