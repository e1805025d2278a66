package org.costdsl.tests.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import org.costdsl.lang.uncertainty.Bounds;
import org.junit.jupiter.api.Test;

class BoundsTest {

  @Test
  void readsAsInMathematics() {
    assertThat(new Bounds(5, 10)).hasToString("[5, 10]");
    assertThat(Bounds.atLeast(0.25)).hasToString("[0.25, ∞)");
    assertThat(Bounds.atMost(-3e24)).hasToString("(−∞, -3E+24]");
    assertThat(Bounds.UNLIMITED).hasToString("(−∞, ∞)");
  }

  @Test
  void containsItsEnds() {
    Bounds bounds = new Bounds(5, 10);
    assertThat(bounds.contains(5)).isTrue();
    assertThat(bounds.contains(10)).isTrue();
    assertThat(bounds.contains(Math.nextUp(10.0))).isFalse();
    assertThat(bounds.contains(Double.NaN)).isFalse();
  }

  @Test
  void knowsItsOpenSides() {
    assertThat(new Bounds(5, 10).isOneSided()).isFalse();
    assertThat(Bounds.atLeast(5).isOneSided()).isTrue();
    assertThat(Bounds.atMost(5).isOneSided()).isTrue();
    assertThat(Bounds.UNLIMITED.isOneSided()).isFalse();
    assertThat(Bounds.UNLIMITED.isUnlimited()).isTrue();
    assertThat(Bounds.atLeast(5).isUnlimited()).isFalse();
  }

  @Test
  void intersects() {
    assertThat(Bounds.atLeast(5).intersect(Bounds.atMost(7))).isEqualTo(new Bounds(5, 7));
    assertThat(new Bounds(1, 5).intersect(new Bounds(5, 9))).isEqualTo(new Bounds(5, 5));
  }
}
