package org.costdsl.tests.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.costdsl.lang.quantity.BaseDimension;
import org.costdsl.lang.quantity.Dimension;
import org.junit.jupiter.api.Test;

class DimensionTest {

  @Test
  void printsInTheUsersWords() {
    assertThat(Dimension.NONE).hasToString("dimensionless");
    assertThat(Dimension.MONEY.per(Dimension.DEVICE_TIME)).hasToString("money / (device · time)");
    assertThat(Dimension.NONE.per(Dimension.TIME)).hasToString("1 / time");
    assertThat(Dimension.POWER).hasToString("energy / time");
    assertThat(Dimension.TIME.power(2)).hasToString("time^2");
    assertThat(Dimension.CARBON.per(Dimension.ENERGY.power(2))).hasToString("carbon mass / energy^2");
    assertThat(Dimension.COMPUTATION.per(Dimension.PARAMETER).per(Dimension.TOKEN))
        .hasToString("computation / (token · parameter)");
  }

  @Test
  void tellsExponents() {
    Dimension dimension = Dimension.MONEY.per(Dimension.PERSON_TIME);
    assertThat(dimension.exponent(BaseDimension.MONEY)).isEqualTo(1);
    assertThat(dimension.exponent(BaseDimension.TIME)).isEqualTo(-1);
    assertThat(dimension.exponent(BaseDimension.DEVICE)).isZero();
  }

  @Test
  void refusesExponentsBeyondInt() {
    Dimension huge = Dimension.TIME.power(Integer.MAX_VALUE);
    assertThatThrownBy(() -> huge.times(Dimension.TIME)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> huge.power(2)).isInstanceOf(ArithmeticException.class);
  }

  @Property(seed = "20250131", tries = 300)
  void multiplicationIsACommutativeGroup(@ForAll("dimensions") Dimension a, @ForAll("dimensions") Dimension b,
      @ForAll("dimensions") Dimension c) {
    assertThat(a.times(b)).isEqualTo(b.times(a)).hasSameHashCodeAs(b.times(a));
    assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
    assertThat(a.times(Dimension.NONE)).isEqualTo(a);
    assertThat(a.times(Dimension.NONE.per(a)).isNone()).isTrue();
    assertThat(a.times(b).per(b)).isEqualTo(a);
  }

  @Property(seed = "20250131", tries = 300)
  void powersAddUp(@ForAll("dimensions") Dimension a, @ForAll @IntRange(min = -4, max = 4) int m,
      @ForAll @IntRange(min = -4, max = 4) int n) {
    assertThat(a.power(m).times(a.power(n))).isEqualTo(a.power(m + n));
    assertThat(a.power(-1)).isEqualTo(Dimension.NONE.per(a));
    assertThat(a.power(0).isNone()).isTrue();
  }

  @Provide
  Arbitrary<Dimension> dimensions() {
    return Arbitraries.integers().between(-3, 3).list().ofSize(BaseDimension.values().length).map(exponents -> {
      Dimension dimension = Dimension.NONE;
      for (BaseDimension base : BaseDimension.values()) {
        dimension = dimension.times(Dimension.of(base).power(exponents.get(base.ordinal())));
      }
      return dimension;
    });
  }
}
