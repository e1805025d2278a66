package org.costdsl.tests.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.costdsl.tests.Analysed.figure;

import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.uncertainty.Estimate;
import org.costdsl.lang.uncertainty.Ranks;
import org.costdsl.tests.Analysed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** `correlated(a, b, r)`: a Gaussian copula with the rank correlation r, wherever a and b are used. */
class CorrelatedTest {

  // Five standard errors of a rank correlation of 4,000 pairs.
  private static final double TOLERANCE = 0.08;

  private static double correlation(CostReport report, String a, String b) {
    return ranks(figure(report, a).estimate()).correlation(ranks(figure(report, b).estimate()));
  }

  private static Ranks ranks(Estimate estimate) {
    double[] values = new double[estimate.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = estimate.low(i);
    }
    return Ranks.of(values);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, -0.6, 0, 0.6, 0.95, 1})
  void bothInputsAreDrawnTogether(double rank) {
    CostReport report = Analysed.report("let a = 1 to 2 USD", "let b = 10 to 30 hours", "let c = correlated(a, b, " + rank + ")");
    assertThat(correlation(report, "a", "b")).isCloseTo(rank, within(TOLERANCE));
    assertThat(correlation(report, "c", "b")).isCloseTo(rank, within(TOLERANCE));
    assertThat(figure(report, "c").estimate().low(17)).isEqualTo(figure(report, "a").estimate().low(17));
  }

  @Test
  void eachKeepsItsOwnDistribution() {
    CostReport report = Analysed.report("let a = between 1 and 2", "let b = normal(5 USD, 1 USD)", "let c = correlated(a, b, 0.6)");
    // Four thousand samples: five standard errors of the 5 % and 95 % points.
    assertThat(figure(report, "a").low()).isCloseTo(1.05, within(0.02));
    assertThat(figure(report, "a").high()).isCloseTo(1.95, within(0.02));
    assertThat(figure(report, "b").median()).isCloseTo(5, within(0.1));
  }

  @Test
  void withoutADeclarationInputsAreIndependent() {
    CostReport report = Analysed.report("let a = 1 to 2 USD", "let b = 10 to 30 hours");
    assertThat(correlation(report, "a", "b")).isCloseTo(0, within(TOLERANCE));
  }

  @Test
  void chainsOfTiesAgreeWithEachOther() {
    CostReport report = Analysed.report("let a = 1 to 2", "let b = 1 to 3", "let c = 1 to 4", "let p = correlated(a, b, 0.8)",
        "let q = correlated(b, c, 0.8)");
    assertThat(correlation(report, "a", "b")).isCloseTo(0.8, within(TOLERANCE));
    assertThat(correlation(report, "b", "c")).isCloseTo(0.8, within(TOLERANCE));
    // The scores of a and c correlate with the product: (2 sin 0.8π/6)² = 0.6617, which is a rank correlation of 0.6442.
    assertThat(correlation(report, "a", "c")).isCloseTo(0.6442, within(TOLERANCE));
  }

  @Test
  void propertiesAndAnonymousRangesCanBeTied() {
    CostReport report = Analysed.report("staff team { headcount: 100 to 200 people  pay: correlated(100k to 400k USD, team.headcount, 0.9)"
        + " / person / year }");
    assertThat(correlation(report, "team.pay", "team.headcount")).isCloseTo(0.9, within(TOLERANCE));
  }

  @Test
  void tiesThatCannotBeAreRefusedWithTheReason() {
    assertThat(messages("let a = 1 to 2", "let b = correlated(a, a, 0.5)")).contains("an amount cannot be correlated with itself");
    assertThat(messages("let a = 1 to 2", "let b = correlated(a, 5, 0.5)")).contains("`correlated` takes two uncertain inputs");
    assertThat(messages("let a = 1 to 2", "let c = 3 to 4", "let b = correlated(a, c, 1.5)"))
        .contains("a correlation must lie between -1 and 1, and is 1.5");
    assertThat(messages("let a = 1 to 2", "let b = 1 to 2", "let c = 1 to 2", "let p = correlated(a, b, 0.9)",
        "let q = correlated(b, c, 0.9)", "let r = correlated(c, a, -0.9)")).contains("already correlated with others");
  }

  private static String messages(String... lines) {
    return Analysed.text(lines).issues().stream().map(i -> i.message()).reduce("", (all, next) -> all + next + "\n");
  }
}
