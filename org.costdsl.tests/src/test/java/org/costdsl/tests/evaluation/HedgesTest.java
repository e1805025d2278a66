package org.costdsl.tests.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.costdsl.tests.Analysed.claim;
import static org.costdsl.tests.Analysed.figure;

import org.costdsl.lang.evaluation.ClaimResult;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.evaluation.Statement;
import org.costdsl.lang.uncertainty.Bounds;
import org.costdsl.lang.uncertainty.Hedge;
import org.costdsl.lang.uncertainty.Verdict;
import org.costdsl.tests.Analysed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the hedge table, as an input and as a claim. */
class HedgesTest {

  private static final double MILLION = 1e6;

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      5.576M USD               | EXACT      | 5.5755  | 5.5765
      5M USD                   | EXACT      | 4.5     | 5.5
      5.0 million USD          | EXACT      | 4.95    | 5.05
      $5M                      | EXACT      | 4.5     | 5.5
      about 5M USD             | ABOUT      | 4.5     | 5.5
      around 5M USD            | AROUND     | 4.5     | 5.5
      4M to 6M USD             | RANGE      | 4       | 6
      4 to 6 million USD       | RANGE      | 4       | 6
      between 4M and 6M USD    | BETWEEN    | 4       | 6
      5M ± 1M USD              | PLUS_MINUS | 4       | 6
      5M USD +/- 20%           | PLUS_MINUS | 4       | 6
      over 5M USD              | OVER       | 5       | Infinity
      at least 5M USD          | AT_LEAST   | 5       | Infinity
      up to 5M USD             | UP_TO      | -Infinity | 5
      at most 5M USD           | AT_MOST    | -Infinity | 5
      under 5M USD             | UNDER      | -Infinity | 5
      """)
  void asAClaimTheWordsAdmitARange(String amount, Hedge hedge, double low, double high) {
    CostReport report = Analysed.report("staff team { headcount: 1 pay: 1M USD / person / year }", "claim c { states: team.cost is " + amount + " }");
    Statement.Amount statement = (Statement.Amount) claim(report, "c").statement().orElseThrow();
    assertThat(statement.stated().hedge()).isEqualTo(hedge);
    assertBounds(statement.stated().bounds(), low * MILLION, high * MILLION);
    assertThat(statement.stated().text()).isEqualTo(amount);
  }

  private static void assertBounds(Bounds bounds, double low, double high) {
    assertThat(Double.compare(bounds.low(), low) == 0 || Math.abs(bounds.low() - low) < 1e-6).as("low " + bounds).isTrue();
    assertThat(Double.compare(bounds.high(), high) == 0 || Math.abs(bounds.high() - high) < 1e-6).as("high " + bounds).isTrue();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      5M USD / person / year                | 5    | 5    | 5
      about 5M USD / person / year          | 5    | 4.5  | 5.5
      4M to 6.25M USD / person / year       | 5    | 4    | 6.25
      between 4M and 6M USD / person / year | 5    | 4.1  | 5.9
      5M ± 1M USD / person / year           | 5    | 4    | 6
      normal(5M USD, 1M USD) / person / year | 5   | 3.355 | 6.645
      uniform(4M USD, 6M USD) / person / year | 5  | 4.1  | 5.9
      """)
  void asAnInputTheyAreADistribution(String pay, double median, double low, double high) {
    // 4,000 draws: three standard errors of the median and of the 5 % point of a spread of 1M
    Figure drawn = yearly(pay);
    assertThat(drawn.median() / MILLION).isCloseTo(median, within(0.08));
    assertThat(drawn.low() / MILLION).isCloseTo(low, within(0.12));
    assertThat(drawn.high() / MILLION).isCloseTo(high, within(0.12));
  }

  @Test
  void aBoundTakesTheNaturalLimitOnItsOpenSide() {
    assertThat(yearly("over 5M USD / person / year").low()).isCloseTo(5e6, within(1e-3));
    assertThat(yearly("over 5M USD / person / year").high()).isInfinite();
    assertThat(yearly("up to 5M USD / person / year").low()).isZero();
    assertThat(yearly("up to 5M USD / person / year").high()).isCloseTo(5e6, within(1e-3));
  }

  @Test
  void unknownIsTheWholeNaturalRangeAndSpoilsOnlyWhatItTouches() {
    CostReport report = Analysed.report("staff a { headcount: 10 pay: unknown }", "staff b { headcount: 10 pay: 100k USD / person / year loaded: 1 }",
        "let total = a.cost + b.cost");
    assertThat(figure(report, "total").low()).isCloseTo(1e6, within(1e-3));
    assertThat(figure(report, "total").high()).isInfinite();
  }

  @Test
  void oneInputUsedTwiceIsOneDraw() {
    CostReport report = Analysed.report("let x = 5 to 500 USD", "let zero = x - x", "let one = x / x");
    assertThat(figure(report, "zero").low()).isZero();
    assertThat(figure(report, "zero").high()).isZero();
    assertThat(figure(report, "one").low()).isEqualTo(1);
    assertThat(figure(report, "one").high()).isEqualTo(1);
  }

  @Test
  void aDistributionIsTruncatedToTheNaturalLimits() {
    CostReport report = Analysed.report("import costdsl.hardware.*", "pool p { devices: 1 of H800 acquired: 2023 PUE: 1.01 ± 0.2 }");
    assertThat(figure(report, "p.PUE").low()).isGreaterThanOrEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      is 100k USD              | SUPPORTED
      is 101k USD              | CONTRADICTED
      is about 95k USD         | SUPPORTED
      is about 80k USD         | CONTRADICTED
      is over 90k USD          | SUPPORTED
      is over 110k USD         | CONTRADICTED
      is up to 110k USD        | SUPPORTED
      is up to 90k USD         | CONTRADICTED
      is 90k to 110k USD       | SUPPORTED
      """)
  void anExactValueHoldsOrNot(String statement, Verdict verdict) {
    CostReport report = Analysed.report("staff team { headcount: 1 pay: 100k USD / person / year loaded: 1 }", "claim c { states: team.cost " + statement + " }");
    assertThat(claim(report, "c").verdict()).isEqualTo(verdict);
  }

  @Test
  void aClaimCentredInAWideIntervalIsUndecided() {
    CostReport report = Analysed.report("staff team { headcount: 1 pay: 50k to 200k USD / person / year loaded: 1 }",
        "claim c { states: team.cost is about 100k USD }");
    assertThat(claim(report, "c").verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(claim(report, "c").violation().orElseThrow()).isCloseTo(0, within(0.1));
  }

  @Test
  void anOpenValueIsUndecidedUnlessItsBoundSettlesIt() {
    String staff = "staff team { headcount: 1 pay: over 100k USD / person / year loaded: 1 }";
    assertThat(claim(Analysed.report(staff, "claim c { states: team.cost is 150k USD }"), "c").verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(claim(Analysed.report(staff, "claim c { states: team.cost is 50k USD }"), "c").verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void anyOfHoldsByOneReadingButABoundMustHoldForAll() {
    String[] claims = {"claim a { states: x is 100 USD }", "claim b { states: x is 500 USD }", "claim base { states: x is 1 USD }"};
    ClaimResult equal = claim(ratio(claims, "any of { a, b } / base is 500"), "r");
    ClaimResult bound = claim(ratio(claims, "any of { a, b } / base is up to 400"), "r");
    ClaimResult loose = claim(ratio(claims, "any of { a, b } / base is up to 500"), "r");
    assertThat(equal.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(bound.verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(loose.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(bound.reason()).contains("100").contains("500").contains("up to 400");
  }

  private static CostReport ratio(String[] claims, String statement) {
    return Analysed.report("let x = 1 USD", claims[0], claims[1], claims[2], "claim r { states: " + statement + " }");
  }

  private static Figure yearly(String pay) {
    CostReport report = Analysed.report("staff team { headcount: 1 loaded: 1 pay: " + pay + " }");
    return figure(report, "team.cost");
  }
}
