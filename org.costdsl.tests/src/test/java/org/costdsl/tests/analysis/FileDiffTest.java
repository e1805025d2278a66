package org.costdsl.tests.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.costdsl.lang.analysis.CostAnalysis;
import org.costdsl.lang.analysis.Exploration;
import org.costdsl.lang.analysis.diff.ChangedInput;
import org.costdsl.lang.analysis.diff.ClaimChange;
import org.costdsl.lang.analysis.diff.FigureChange;
import org.costdsl.lang.analysis.diff.FileDiff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What moved a figure, and what became of verdicts, against values worked out by hand. */
class FileDiffTest {

  private static final CostAnalysis ANALYSIS = CostAnalysis.standard();

  private static final String OLD = """
      let price = 2k USD / GPU
      let fee   = 5k USD
      accelerator card { TDP: 700 W / device }
      pool p { devices: 10 of card  price: price  life: 5 years }
      overhead x { amount: p.capex + fee  serves: p }
      claim bought { states: p.capex is 20k USD }
      """;

  @TempDir
  private Path folder;

  private Exploration explored(String name, String text) throws IOException {
    Exploration exploration = ANALYSIS.explore(Files.writeString(folder.resolve(name), text));
    assertThat(exploration.result().unusable()).as(exploration.result().issues().toString()).isFalse();
    return exploration;
  }

  private FileDiff diff(String old, String now) throws IOException {
    return FileDiff.of(explored("old.cost", old), explored("new.cost", now));
  }

  private static FigureChange figure(FileDiff diff, String name) {
    return diff.scenarios().get(0).figures().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
  }

  private static String parts(FigureChange figure) {
    return figure.parts().stream().map(p -> p.input().name() + " " + Math.round(p.amount())).collect(Collectors.joining(", "));
  }

  @Test
  void eachChangedInputIsPutBackAlone() throws IOException {
    FileDiff diff = diff(OLD, OLD.replace("10 of", "20 of").replace("2k USD", "3k USD"));
    FigureChange cost = figure(diff, "x.cost");
    // 10 × 2k + 5k = 25k; 20 × 3k + 5k = 65k; with 10 again 35k, with 2k again 45k
    assertThat(cost.move().orElseThrow()).isCloseTo(40_000, within(1e-6));
    assertThat(parts(cost)).isEqualTo("p.devices 30000, price 20000");
    assertThat(cost.rest().orElseThrow()).isCloseTo(-10_000, within(1e-6));
    assertThat(cost.ratio().orElseThrow()).isCloseTo(65.0 / 25, within(1e-12));
    assertThat(diff.changes()).extracting(ChangedInput::name).containsExactlyInAnyOrder("p.devices", "price");
  }

  @Test
  void aFormulaIsPutBackOnTheNewInputs() throws IOException {
    FileDiff diff = diff(OLD, OLD.replace("10 of", "20 of").replace("p.capex + fee", "2 * p.capex + fee"));
    // 25k; 2 × 40k + 5k = 85k; with the old formula 45k, with 10 devices 2 × 20k + 5k = 45k
    assertThat(parts(figure(diff, "x.cost"))).isIn("p.devices 40000, x.amount 40000", "x.amount 40000, p.devices 40000");
    assertThat(diff.changes()).filteredOn(ChangedInput::ofFormula).extracting(ChangedInput::name).containsExactly("x.amount");
  }

  @Test
  void aTermThatIsAddedIsAChangeOfTheFormula() throws IOException {
    FileDiff diff = diff(OLD, OLD.replace("p.capex + fee", "p.capex + fee + more") + "let more = 7k USD\n");
    assertThat(parts(figure(diff, "x.cost"))).isEqualTo("x.amount 7000");
    assertThat(figure(diff, "more").before()).isEmpty();
    assertThat(diff.worse()).isFalse();
  }

  @Test
  void anUncertainInputIsPutBackWithAllItsUncertainty() throws IOException {
    FileDiff diff = diff(OLD.replace("5k USD", "normal(100k USD, 20k USD)"), OLD.replace("5k USD", "normal(100k USD, 40k USD)"));
    FigureChange cost = figure(diff, "x.cost");
    assertThat(cost.differs()).isTrue();
    assertThat(cost.after().orElseThrow().high() - cost.before().orElseThrow().high()).isCloseTo(1.645 * 20_000, within(1_500.0));
    assertThat(diff.changes()).singleElement().extracting(ChangedInput::name).isEqualTo("fee");
    // the median's own noise doubles with the spread, and putting the input back takes exactly that away
    assertThat(cost.rest().orElseThrow()).isCloseTo(0, within(1e-6));
  }

  @Test
  void verdictsThatFlipAreWorseOrNot() throws IOException {
    String dearer = OLD.replace("2k USD", "3k USD");
    FileDiff worse = diff(OLD, dearer);
    assertThat(worse.scenarios().get(0).claims()).singleElement().matches(ClaimChange::flipped).matches(ClaimChange::worse);
    assertThat(worse.findings()).anyMatch(f -> f.worse() && f.finding().rule().equals("claim/contradicted"));
    assertThat(worse.worse()).isTrue();
    FileDiff better = diff(dearer, OLD);
    assertThat(better.scenarios().get(0).claims()).singleElement().matches(ClaimChange::flipped).matches(c -> !c.worse());
    assertThat(better.worse()).isFalse();
    assertThat(better.differs()).isTrue();
  }

  @Test
  void nothingDiffersBetweenAFileAndItself() throws IOException {
    FileDiff diff = diff(OLD, "// a comment\n" + OLD);
    assertThat(diff.differs()).isFalse();
    assertThat(diff.changes()).isEmpty();
    assertThat(figure(diff, "x.cost").parts()).isEmpty();
  }

  @Test
  void scenariosStandSideBySide() throws IOException {
    String scenario = OLD + "scenario more { override price = 3k USD / GPU }\n";
    FileDiff diff = diff(scenario, scenario.replace("3k USD", "5k USD"));
    assertThat(diff.scenarios()).extracting(FileDiff.Scenario::name).containsExactly("base", "more");
    assertThat(diff.scenarios().get(0).differs()).isFalse();
    assertThat(diff.scenarios().get(1).figures()).filteredOn(f -> f.name().equals("x.cost")).singleElement()
        .satisfies(f -> assertThat(f.move().orElseThrow()).isCloseTo(20_000, within(1e-6)));
    assertThat(diff(OLD, scenario).scenarios().get(1).figures()).isNotEmpty().allMatch(f -> f.before().isEmpty());
  }

  @Test
  void amountsInTwoCurrenciesAreNotSetAgainstEachOther() {
    assertThatThrownBy(() -> diff(OLD, "currency EUR\nrate 1 EUR = 1.1 USD on 2025-01-31\n" + OLD)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("old.cost counts in USD").hasMessageContaining("new.cost in EUR");
  }
}
