package org.costdsl.tests.typing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.model.Let;
import org.costdsl.lang.quantity.Dimension;
import org.costdsl.lang.quantity.Unit;
import org.costdsl.lang.quantity.UnitCatalog;
import org.costdsl.lang.typing.DimensionMismatch;
import org.costdsl.lang.typing.ExpressionTyping;
import org.costdsl.lang.typing.Type;
import org.costdsl.tests.validation.Checked;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which type an expression has. */
class ExpressionTypingTest {

  private static final String CONTEXT = """
      source paper { date: 2024  tier: press  publisher: "x" }
      organization o
      pool h800 { devices: 10 of chip_x  owner: o }
      accelerator chip_x { peak: { bf16: 3 TFLOP / s / device } }
      run v3 { model: { active: 37B params }  on: 3 of h800  stage first { tokens: 1T tokens } }
      overhead ops { amount: 3 USD / year }
      claim stated { states: v3.cost is about 5M USD }
      claim event { states: o acquired h800 in 2021 }
      let price = 3 USD / device
      let recursive = recursive + 1
      fn twice(x) = x + x
      fn looping(x) = looping(x)
      """;

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
      "5 MWh | energy", "12kWh | energy", "300B | a plain number", "300 B | data", "80GB | data", "30% | a plain number",
      "$5M | money", "GPU-hours | device · time", "2 USD / GPU-hour | money / (device · time)",
      "0.30 USD / 1M tokens | money / token",
      "100k USD / person / year | money / (person · time)", "5 million USD per year | money / time",
      "12k to 18k USD / device | money / device", "4 years to 6 | time", "5 USD ± 5% | money", "5 ± 1 USD | money",
      "between 20 and 40 devices | device", "about 3 to 4 kWh | energy", "up to 3 kWh | energy", "at least 3 | a plain number",
      "-5 kWh | energy", "unknown | an amount", "2025-01-31 | a date", "2023-03 to 2023-10 | a date", "2023 to 2023-10 | a date",
      "\"text\" | a text", "paper | a source", "paper.date | a date", "paper.publisher | a text", "paper.tier | a word",
      "v3.cost | money", "v3.first.flop | computation", "v3.first | a stage", "v3.model.active | parameter", "v3.on | device",
      "v3.utilisation | a plain number", "ops.amount | an amount", "chip_x.peak.bf16 | computation / (device · time)",
      "h800.nonsense | an amount", "price | money / device", "price * 3 devices | money", "recursive | a plain number",
      "stated + 1 USD | money", "v3.cost / stated | a plain number", "event + 1 USD | money", "nothing | an amount",
      "nothing + 1 USD | money", "nothing * 1 USD | an amount", "twice(3 USD) | money", "looping(3 USD) | an amount",
      "normal(3 USD, 1 USD) * 2 | money", "beta(2, 3) | a plain number", "max(1 kWh, 2 kWh) | energy",
      "pert(1 kWh, 2 kWh, 3 kWh) | energy", "correlated(price, price, 0.6) | money / device", "nonsense(1) | an amount",
      "one of {3 USD, 4 USD} | money", "any of {stated, v3.cost} / stated | a plain number", "60% of v3.cost | money",
      "3 of h800 | device", "model of v3 | a run", "(v3.cost is 5M USD) | a statement",
      "6 FLOP / param / token * 37B params | computation / token"})
  void types(String expression, String type) {
    assertThat(typeOf(expression).describe()).isEqualTo(type);
  }

  @Property(tries = 200, seed = "1")
  void theTypeOfAProductIsTheProductOfTheTypes(@ForAll("units") Unit first, @ForAll("units") Unit second) {
    Dimension product = first.dimension().times(second.dimension());
    Dimension quotient = first.dimension().per(second.dimension());
    assertThat(typeOf("3 " + first.name() + " * 2 " + second.name())).isEqualTo(new Type.Measured(product));
    assertThat(typeOf("3 " + first.name() + " / " + second.name())).isEqualTo(new Type.Measured(quotient));
  }

  @Property(tries = 200, seed = "1")
  void twoAmountsAreAddedIfAndOnlyIfTheirDimensionsAgree(@ForAll("units") Unit first, @ForAll("units") Unit second) {
    ExpressionTyping.Result result = check("3 " + first.name() + " + 2 " + second.name());
    assertThat(result.problems().isEmpty()).isEqualTo(first.dimension().equals(second.dimension()));
  }

  @Property(tries = 200, seed = "1")
  void aFixThatIsWrittenOutFits(@ForAll("units") Unit first, @ForAll("units") Unit second) {
    ExpressionTyping.Result result = check("3 " + first.name() + " + 2 " + second.name());
    for (var problem : result.problems()) {
      DimensionMismatch mismatch = (DimensionMismatch) problem;
      mismatch.replacement().ifPresent(r -> assertThat(typeOf("3 " + first.name() + " + " + r))
          .as(r).isEqualTo(new Type.Measured(first.dimension())));
      assertThat(mismatch.detail()).hasSize(2);
    }
  }

  @Provide
  Arbitrary<Unit> units() {
    // `accelerator` is a declaration word too, and is read as that: only its plural is a unit in a text.
    List<Unit> written = UnitCatalog.standard().all().stream().filter(u -> !u.name().equals("accelerator")).toList();
    return Arbitraries.of(written);
  }

  private static Type typeOf(String expression) {
    return check(expression).type();
  }

  private static ExpressionTyping.Result check(String expression) {
    Resource resource = Checked.parsed(CONTEXT + "let subject = " + expression + "\n");
    try {
      CostFile file = (CostFile) resource.getContents().get(0);
      Let subject = file.getElements().stream().filter(Let.class::isInstance).map(Let.class::cast)
          .filter(l -> "subject".equals(l.getName())).findFirst().orElseThrow();
      return new ExpressionTyping().check(subject.getItems().get(0).getValue());
    } finally {
      resource.getResourceSet().getResources().remove(resource);
    }
  }
}
