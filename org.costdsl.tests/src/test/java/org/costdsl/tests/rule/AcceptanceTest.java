package org.costdsl.tests.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.rule.RuleOutcome;
import org.costdsl.lang.rule.RuleRunner;
import org.costdsl.tests.Analysed;
import org.junit.jupiter.api.Test;

/** What an author accepts leaves the list, and acceptances that no longer fit are reported themselves. */
class AcceptanceTest {

  private static final Clock LAST_OF_JUNE = Clock.fixed(Instant.parse("2026-06-30T12:00:00Z"), ZoneOffset.UTC);
  private static final RuleRunner RULES = RuleRunner.standard().at(LAST_OF_JUNE);

  private static final String[] CLAIMS = {"language 1.0", "package fixture", "currency USD",
      "source press \"Newspaper\" { tier: press }", "source paper \"Report\" { tier: primary }",
      "run final { device_hours: 1M GPU-hours @paper  rental: 2 USD / GPU-hour @paper }",
      "run trial { device_hours: 1M GPU-hours @paper  rental: 2 USD / GPU-hour @paper }",
      "programme all { includes: final, trial }",
      "claim wrong { source: paper  states: final.cost is 3M USD }",
      "claim small { source: press  states: cost is 1M USD  presented_as: all  covers: final }"};

  @Test
  void anAcceptedFindingIsKeptBesideTheOthers() {
    RuleOutcome outcome = run("accept claim/contradicted on wrong because \"known\"");
    assertThat(ids(outcome)).containsExactly("claim/scope-mismatch");
    assertThat(outcome.accepted()).hasSize(1);
    assertThat(outcome.accepted().get(0).finding().subject()).isEqualTo("wrong");
    assertThat(outcome.accepted().get(0).acceptance().reason()).isEqualTo("known");
  }

  @Test
  void itHoldsThroughItsLastDay() {
    assertThat(ids(run("accept claim/contradicted on wrong because \"known\" until 2026-06-30")))
        .containsExactly("claim/scope-mismatch");
    assertThat(ids(run("accept claim/contradicted on wrong because \"known\" until 2026-06")))
        .containsExactly("claim/scope-mismatch");
  }

  @Test
  void anExpiredOneBringsTheFindingBack() {
    RuleOutcome outcome = run("accept claim/contradicted on wrong because \"known\" until 2026-06-29");
    assertThat(ids(outcome)).containsExactly("claim/contradicted", "claim/scope-mismatch", "accept/expired");
    assertThat(last(outcome).severity()).isEqualTo(Severity.WARNING);
    assertThat(last(outcome).message()).contains("2026-06-29");
    assertThat(last(outcome).place().line()).isEqualTo(CLAIMS.length + 1);
    assertThat(outcome.accepted()).isEmpty();
  }

  @Test
  void oneThatMatchesNothingIsReported() {
    RuleOutcome outcome = run("accept time/export-control on wrong because \"known\"");
    assertThat(ids(outcome)).containsExactly("claim/contradicted", "claim/scope-mismatch", "accept/idle");
    assertThat(last(outcome).severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void aRuleThatDoesNotExistIsReported() {
    RuleOutcome outcome = run("accept claim/no-such-rule on wrong because \"known\"");
    assertThat(ids(outcome)).containsExactly("claim/contradicted", "claim/scope-mismatch", "accept/unknown-rule");
    assertThat(last(outcome).severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void oneCauseGivesOneFindingAndTakesItsConsequencesAlong() {
    RuleOutcome open = run("");
    Finding scope = open.findings().get(1);
    assertThat(scope.rule()).isEqualTo("claim/scope-mismatch");
    assertThat(scope.consequences()).extracting(Finding::rule).containsExactly("claim/contradicted");
    RuleOutcome accepted = run("accept claim/scope-mismatch on small because \"known\"");
    assertThat(ids(accepted)).containsExactly("claim/contradicted");
    assertThat(accepted.findings().get(0).subject()).isEqualTo("wrong");
  }

  @Test
  void aConsequenceAloneCanBeAccepted() {
    RuleOutcome outcome = run("accept claim/contradicted on small because \"known\"");
    assertThat(ids(outcome)).containsExactly("claim/contradicted", "claim/scope-mismatch");
    assertThat(outcome.findings().get(1).consequences()).isEmpty();
    assertThat(outcome.accepted()).extracting(a -> a.finding().subject()).containsExactly("small");
  }

  private static RuleOutcome run(String acceptance) {
    List<String> lines = new ArrayList<>(List.of(CLAIMS));
    lines.add(acceptance);
    return RULES.run(Analysed.report(lines.toArray(String[]::new)), Map.of());
  }

  private static List<String> ids(RuleOutcome outcome) {
    return outcome.findings().stream().map(Finding::rule).toList();
  }

  private static Finding last(RuleOutcome outcome) {
    return outcome.findings().get(outcome.findings().size() - 1);
  }
}
