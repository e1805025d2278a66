package org.costdsl.tests.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Predicate;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.fact.AcceleratorFact;
import org.costdsl.lang.fact.AcquisitionFact;
import org.costdsl.lang.fact.AllocationFact;
import org.costdsl.lang.fact.ClaimFact;
import org.costdsl.lang.fact.DeclarationFact;
import org.costdsl.lang.fact.EventFact;
import org.costdsl.lang.fact.FactProjection;
import org.costdsl.lang.fact.OrganizationFact;
import org.costdsl.lang.fact.OverheadFact;
import org.costdsl.lang.fact.PoolFact;
import org.costdsl.lang.fact.ProgrammeFact;
import org.costdsl.lang.fact.RatioFact;
import org.costdsl.lang.fact.RestatedFact;
import org.costdsl.lang.fact.RunFact;
import org.costdsl.lang.fact.ScopeFact;
import org.costdsl.lang.fact.SourceFact;
import org.costdsl.lang.fact.StaffFact;
import org.costdsl.lang.quantity.DateSpan;
import org.costdsl.tests.Analysed;
import org.costdsl.tests.Repository;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The flagship as rules see it. */
class FactProjectionTest {

  private static final double HOUR = 3600;

  private static CostReport report;
  private static List<Object> facts;

  @BeforeAll
  static void project() {
    report = Analysed.files(Repository.file("examples/deepseek.cost")).files().get(0).report().orElseThrow();
    facts = FactProjection.of(report);
  }

  @Test
  void aCountryIsTheParentsWhereNoneIsNamed() {
    CostReport family = Analysed.report("organization Fund { country: CN }", "organization Lab { parent: Fund }",
        "organization Branch { parent: Lab  country: US }", "organization Nowhere { founded: 2020 }");
    List<Object> projected = FactProjection.of(family);
    assertThat(fact(projected, OrganizationFact.class, "Lab").country()).isEqualTo("CN");
    assertThat(fact(projected, OrganizationFact.class, "Branch").country()).isEqualTo("US");
    assertThat(fact(projected, OrganizationFact.class, "Nowhere").country()).isNull();
  }

  @Test
  void aControlWithOneDateHoldsFromThenOn() {
    assertThat(fact(AcceleratorFact.class, "H100_SXM").controls().get("CN"))
        .isEqualTo(DateSpan.parse("2022-08-26 to 9999-12-31"));
    assertThat(fact(AcceleratorFact.class, "H20").controls().get("CN")).isEqualTo(DateSpan.parse("2025-04-09 to 2025-07-14"));
    assertThat(fact(AcceleratorFact.class, "H800").peak("fp8").median()).isEqualTo(1_979e12);
    assertThat(fact(AcceleratorFact.class, "H800").peak("fp4")).isNull();
  }

  @Test
  void poolsKnowTheirAcceleratorOwnerAndTime() {
    PoolFact a100 = fact(PoolFact.class, "a100");
    assertThat(a100.accelerator()).isEqualTo("A100_PCIe_40");
    assertThat(a100.owner()).isEqualTo("HighFlyer");
    assertThat(a100.acquired()).isEqualTo(DateSpan.ofYear(2021));
    assertThat(a100.rented()).isFalse();
    assertThat(a100.uses()).extracting("purpose").contains("training", "trading");
    AcquisitionFact h100 = only(AcquisitionFact.class, a -> a.pool().name().equals("h100"));
    assertThat(h100.controlled()).isTrue();
    assertThat(h100.country()).isEqualTo("CN");
    AcquisitionFact h800 = only(AcquisitionFact.class, a -> a.pool().name().equals("h800"));
    assertThat(h800.controlled()).isFalse();
    assertThat(h800.control()).isNotNull();
  }

  @Test
  void runsKnowTheirStagesAndPools() {
    RunFact v3 = fact(RunFact.class, "v3");
    assertThat(v3.stage()).isFalse();
    assertThat(v3.stages()).containsExactly("v3.pretraining", "v3.context_extension", "v3.post_training");
    assertThat(v3.pools()).containsExactly("h800");
    assertThat(v3.accelerator()).isEqualTo("H800");
    assertThat(v3.deviceHours().median()).isCloseTo(2_788_000 * HOUR, within(1.0));
    RunFact stage = fact(RunFact.class, "v3.pretraining");
    assertThat(stage.run()).isEqualTo("v3");
    assertThat(stage.training()).isEqualTo("pretraining");
  }

  @Test
  void anUnknownPeriodIsNone() {
    assertThat(fact(OverheadFact.class, "operations").period()).isNull();
    assertThat(fact(OverheadFact.class, "operations").serves()).contains("a100", "h20");
    assertThat(fact(StaffFact.class, "researchers").topPay()).isNotNull();
    assertThat(fact(ProgrammeFact.class, "all").contents()).contains("a100", "v3", "operations");
    assertThat(fact(ProgrammeFact.class, "all").scope()).contains("v3.pretraining").doesNotContain("v3");
  }

  @Test
  void aSourcesTiersIncludeThoseItCites() {
    assertThat(fact(SourceFact.class, "article").chainTiers()).startsWith("press").contains("analyst");
  }

  @Test
  void claimsKnowWhatTheyStateAndWhatItRestsOn() {
    ClaimFact salaries = fact(ClaimFact.class, "salaries");
    assertThat(salaries.statement()).isEqualTo("amount");
    assertThat(salaries.subject()).isEqualTo("researchers");
    assertThat(salaries.subjectKind()).isEqualTo("staff");
    assertThat(salaries.property()).isEqualTo("pay");
    assertThat(salaries.statedText()).startsWith("over 1.3M USD");
    assertThat(salaries.violation()).isEqualTo(1);
    assertThat(salaries.sourceTier()).isEqualTo("press");
    assertThat(salaries.bestInputTier()).isNull();
    assertThat(fact(ClaimFact.class, "capex_figure").bestInputTier()).isNotNull();
    assertThat(fact(ClaimFact.class, "report_total").by().name()).isEqualTo("DeepSeek");
    assertThat(fact(ClaimFact.class, "four_hundred").statement()).isEqualTo("ratio");
    assertThat(fact(ClaimFact.class, "a100_buyer").statement()).isEqualTo("event");
    assertThat(fact(ClaimFact.class, "comparable").statement()).isEqualTo("opinion");
  }

  @Test
  void scopesAreComparedAsSets() {
    ScopeFact scope = only(ScopeFact.class, s -> s.claim().name().equals("five_million"));
    assertThat(scope.properSubset()).isTrue();
    assertThat(scope.missing()).contains("a100", "researchers").doesNotContain("v3.pretraining");
    assertThat(scope.coveredFigure().name()).isEqualTo("v3.cost");
    assertThat(scope.share().median()).isBetween(0.001, 0.004);
  }

  @Test
  void readingsKnowWhatTheySpeakOf() {
    RatioFact ratio = only(RatioFact.class, r -> r.claim().name().equals("four_hundred"));
    assertThat(ratio.readings()).extracting(r -> Math.round(r.value().median())).containsExactly(320L, 189L, 509L);
    assertThat(ratio.bound()).isTrue();
    assertThat(ratio.decisive().value().median()).isCloseTo(508.8, within(1e-9));
    assertThat(ratio.denominators()).containsExactly("v3");
    assertThat(ratio.fleetAgainstRun()).isTrue();
  }

  @Test
  void eventsKnowWhenTheActorBegan() {
    EventFact bought = only(EventFact.class, e -> e.told().name().equals("a100_buyer"));
    assertThat(bought.words()).isEqualTo("DeepSeek acquired a100 in 2021");
    assertThat(bought.actorFounded()).isEqualTo(DateSpan.parse("2023-05"));
    assertThat(bought.objectOwner()).isEqualTo("HighFlyer");
    assertThat(all(EventFact.class)).anySatisfy(e -> assertThat(e.told().name()).isEqualTo("h800"));
  }

  @Test
  void anAllocationIsTheShareOfTheHours() {
    AllocationFact v3 = only(AllocationFact.class, a -> a.run().name().equals("v3"));
    double byHand = report.figure("all.fleet_cost").orElseThrow().median() * 2_788_000 * HOUR / v3.capacity().median();
    assertThat(v3.atFullUse().median()).isCloseTo(byHand, within(0.05 * byHand)).isBetween(3e6, 4e6);
    assertThat(v3.atBusyUse().median()).isGreaterThan(v3.atFullUse().median());
    assertThat(v3.share().median()).isBetween(0.001, 0.002);
  }

  @Test
  void aClaimOfADeterminedFigureIsARestatement() {
    RestatedFact total = only(RestatedFact.class, r -> r.told().name().equals("report_total"));
    assertThat(total.of().name()).isEqualTo("v3");
    assertThat(total.property()).isEqualTo("cost");
    assertThat(total.claimed()).isTrue();
    assertThat(total.violation()).isZero();
  }

  @Test
  void theOrderIsTheFiles() {
    List<String> again = FactProjection.of(report).stream().map(FactProjectionTest::label).toList();
    assertThat(facts.stream().map(FactProjectionTest::label)).containsExactlyElementsOf(again);
  }

  private static String label(Object fact) {
    return fact.getClass().getSimpleName() + (fact instanceof DeclarationFact d ? " " + d.name() : "");
  }

  private static <F extends DeclarationFact> F fact(Class<F> sort, String name) {
    return fact(facts, sort, name);
  }

  private static <F extends DeclarationFact> F fact(List<Object> from, Class<F> sort, String name) {
    return from.stream().filter(sort::isInstance).map(sort::cast).filter(f -> f.name().equals(name)).findFirst()
        .orElseThrow(() -> new AssertionError("no " + sort.getSimpleName() + " " + name));
  }

  private static <F> F only(Class<F> sort, Predicate<F> wanted) {
    List<F> found = all(sort).stream().filter(wanted).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static <F> List<F> all(Class<F> sort) {
    return facts.stream().filter(sort::isInstance).map(sort::cast).toList();
  }
}
