package org.costdsl.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.costdsl.lang.evaluation.CostPart;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.ide.ClaimTree;
import org.costdsl.lang.ide.CostBreakdown;
import org.costdsl.lang.ide.EditorSession;
import org.costdsl.lang.ide.ScenarioTable;
import org.costdsl.tests.Analysed;
import org.costdsl.tests.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the views of an editor show. */
class ViewRecordsTest {

  private static final String DOCUMENT = "/project/file.cost";

  private static EditorSession session(String text) {
    EditorSession session = EditorSession.open();
    session.put(DOCUMENT, text);
    return session;
  }

  private static String example(String name) throws IOException {
    return Files.readString(Repository.file("examples/" + name));
  }

  private static CostBreakdown costs(EditorSession session, String scenario) {
    return session.costs(DOCUMENT, scenario, () -> false).orElseThrow();
  }

  private static CostBreakdown.Row row(List<CostBreakdown.Row> rows, String name) {
    return rows.stream().filter(r -> r.name().equals(name)).findFirst().orElseThrow(() -> new AssertionError("no row " + name));
  }

  private static ClaimTree.Node node(List<ClaimTree.Node> nodes, String label) {
    return nodes.stream().filter(n -> n.label().equals(label)).findFirst().orElseThrow(() -> new AssertionError("no node " + label));
  }

  @ParameterizedTest
  @ValueSource(strings = {"deepseek.cost", "in-house-cluster.cost"})
  void thePartsOfAProgrammeSumToItsCost(String name) {
    CostReport report = Analysed.files(Repository.file("examples/" + name)).files().get(0).report().orElseThrow();
    assertThat(report.parts()).isNotEmpty();
    report.parts().forEach((programme, parts) -> {
      Figure cost = report.figure(programme + ".cost").orElseThrow();
      Figure sum = parts.stream().map(CostPart::amount).reduce(Figure::plus).orElseThrow();
      assertThat(cost.minus(sum).high()).as(programme).isCloseTo(0, Offset.offset(1e-6 * cost.median()));
      assertThat(cost.minus(sum).low()).as(programme).isCloseTo(0, Offset.offset(1e-6 * cost.median()));
    });
  }

  @Test
  void theFlagshipsCostsHaveSharesAndIntervals() throws IOException {
    CostBreakdown costs = costs(session(example("deepseek.cost")), "base");
    CostBreakdown.Row all = row(costs.rows(), "all");
    assertThat(all.amount()).isEqualTo("2.6B USD");
    assertThat(all.interval()).isEqualTo("2.34B to 2.9B USD");
    CostBreakdown.Row h800 = row(all.children(), "h800");
    assertThat(List.of(h800.amount(), h800.interval(), h800.share())).containsExactly("465M USD", "377M to 567M USD", "17.9%");
    assertThat(row(h800.children(), "CapEx").share()).isEqualTo("17.9%");
    assertThat(row(h800.children(), "power").amount()).isEqualTo("16.2 MW");
    assertThat(h800.bar().orElseThrow().isFinite()).isTrue();
    CostBreakdown.Row v3 = row(all.children(), "v3");
    assertThat(List.of(v3.amount(), v3.share())).containsExactly("5.576M USD", "");
    assertThat(v3.description()).contains("adds nothing");
    assertThat(row(v3.children(), "pretraining").share()).isEqualTo("95.6%");
    assertThat(example("deepseek.cost").substring(h800.place().orElseThrow().offset())).startsWith("pool h800");
  }

  @Test
  void costsFollowTheScenario() throws IOException {
    EditorSession session = session(example("in-house-cluster.cost"));
    CostBreakdown base = costs(session, "base");
    CostBreakdown power = costs(session, "dear_power");
    assertThat(base.scenarios()).containsExactly("base", "idle", "dear_power");
    assertThat(power.scenario()).isEqualTo("dear_power");
    assertThat(row(base.rows(), "owning").amount()).isNotEqualTo(row(power.rows(), "owning").amount());
    assertThat(costs(session, "gone").scenario()).isEqualTo("base");
  }

  @Test
  void aStatedCostIsSetAgainstItsParts() {
    CostBreakdown costs = costs(session("""
        staff team { headcount: 10 people  pay: 100k USD / person / year  loaded: 1 }
        programme all { includes: team  period: 1 year  cost: 3M USD }
        """), "base");
    CostBreakdown.Row difference = row(row(costs.rows(), "all").children(), "difference");
    assertThat(List.of(difference.amount(), difference.share())).containsExactly("2M USD", "66.7%");
  }

  @Test
  void whatBelongsToNoProgrammeStandsForItself() {
    CostBreakdown costs = costs(session("run r { device_hours: 100 GPU-hours  rental: 2 USD / GPU-hour }\n"), "base");
    assertThat(costs.rows()).singleElement().satisfies(r -> assertThat(r.amount()).isEqualTo("200 USD"));
    assertThat(costs.rows().get(0).share()).isEmpty();
  }

  @Test
  void findingsAreGroupedByClaimWithTheirExplanation() throws IOException {
    ClaimTree tree = session(example("deepseek.cost")).findings(DOCUMENT, () -> false).orElseThrow();
    ClaimTree.Node claim = node(tree.nodes(), "five_million");
    assertThat(claim.kind()).isEqualTo(ClaimTree.Kind.CONTRADICTED);
    assertThat(claim.text()).isEqualTo("contradicted: v3.cost is 5.576M USD; stated: about 5M USD");
    assertThat(claim.source()).isEqualTo("The $5 million story, revised");
    ClaimTree.Node finding = node(claim.children(), "claim/scope-mismatch");
    assertThat(node(finding.children(), "covered: v3.cost").text()).isEqualTo("5.576M USD");
    assertThat(node(finding.children(), "presented: all.cost").text()).isEqualTo("2.6B USD [2.34B to 2.9B]");
    assertThat(node(finding.children(), "because").text()).startsWith("all also contains");
    assertThat(node(finding.children(), "holds if").text()).startsWith("it is presented as v3");
    ClaimTree.Node input = node(node(finding.children(), "inputs").children(), "v3.pretraining.device_hours");
    assertThat(List.of(input.text(), input.source())).containsExactly("2.664M GPU-hours", "DeepSeek-V3 Technical Report");
    assertThat(example("deepseek.cost").substring(finding.place().orElseThrow().offset())).startsWith("presented_as: all");
    List<String> order = tree.nodes().stream().map(ClaimTree.Node::label).toList();
    assertThat(order.indexOf("five_million")).isLessThan(order.indexOf("report_total"));
    assertThat(node(tree.nodes().stream().filter(n -> n.kind() == ClaimTree.Kind.ACCEPTED).toList(), "salaries").text())
        .isEqualTo("accepted: no second public source exists");
  }

  @Test
  void aTextWithErrorsSaysWhyNoRuleRan() {
    ClaimTree tree = session("pool a { life: 5 kWh }\n").findings(DOCUMENT, () -> false).orElseThrow();
    assertThat(tree.nodes().get(0).text()).isEqualTo("rules are run once the errors are mended");
    assertThat(tree.nodes().get(0).children()).extracting(ClaimTree.Node::label).contains("unit/mismatch");
  }

  @Test
  void scenariosAreComparedWithTheirBase() throws IOException {
    ScenarioTable table = session(example("in-house-cluster.cost")).comparison(DOCUMENT, () -> false).orElseThrow();
    assertThat(table.scenarios()).containsExactly("base", "idle", "dear_power");
    ScenarioTable.Row cost = table.rows().stream().filter(r -> r.name().equals("own.cost_per_device_hour")).findFirst().orElseThrow();
    assertThat(cost.cells().get(0).difference()).isEmpty();
    assertThat(cost.cells().get(1).difference()).startsWith("+");
    assertThat(cost.cells().get(1).percent()).isEqualTo("+113%");
    assertThat(table.rows().get(0).name()).startsWith("owning.");
  }

  @Test
  void withoutScenariosThereIsNothingToCompare() throws IOException {
    ScenarioTable table = session(example("deepseek.cost")).comparison(DOCUMENT, () -> false).orElseThrow();
    assertThat(table.scenarios()).containsExactly("base");
    assertThat(table.rows()).isEmpty();
  }

  @Test
  void whatIsStaleOrUnknownIsEmpty() {
    EditorSession session = session("pool a { life: 5 years }\n");
    assertThat(Stream.of(session.costs("other", "base", () -> false), session.findings("other", () -> false),
        session.comparison("other", () -> false), session.findings(DOCUMENT, () -> true))).allMatch(o -> o.isEmpty());
  }
}
