package org.costdsl.tests.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.rule.RuleRunner;
import org.costdsl.tests.Analysed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule is four files and no Java: one is written here, compiled, and fires on its own example. */
class NewRuleTest {

  private static final String ID = "money/price-above-limit";

  private static final String CONDITION = """
      package org.costdsl.tests.rule.made

      import org.costdsl.lang.fact.PoolFact
      import org.costdsl.lang.rule.Findings
      import org.costdsl.lang.rule.Thresholds

      global Findings findings
      global Thresholds thresholds

      rule "money/price-above-limit"
      when
        $p : PoolFact( price != null )
      then
        findings.report("money/price-above-limit", $p).at($p.placeOf("price"))
            .saying($p.name() + " pays " + $p.price().text() + " a device")
            .left("price", $p.price())
            .right("limit", "50k USD / device")
            .because("nobody is known to have paid more")
            .with($p.price())
            .violated($p.price().probabilityAbove(thresholds.of("money/price-above-limit", "limit")));
      end
      """;

  private static final String PAGE = """
      ---
      title: A price above the limit
      severity: warning
      kind: economics
      thresholds:
        - name: limit
          default: 50000
          unit: USD / device
          meaning: The highest price that is taken without a word.
      ---
      # A price above the limit
      """;

  private static final String[] FIRES = {"language 1.0", "package fixture", "import costdsl.hardware.*", "currency USD",
      "pool dear {", "  devices: 8 of H100_SXM", "  price: 60k USD / device", "}"};

  private static final String[] SILENT = {"language 1.0", "package fixture", "import costdsl.hardware.*", "currency USD",
      "pool cheap {", "  devices: 8 of H100_SXM", "  price: 40k USD / device", "}"};

  @Test
  void firesOnItsExampleAndNotOnTheOther(@TempDir Path folder) throws IOException {
    RuleRunner rules = written(folder);
    List<Finding> found = rules.run(report(folder, "fires.cost"), Map.of()).findings();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).rule()).isEqualTo(ID);
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).place().line()).isEqualTo(7);
    assertThat(found.get(0).left().value()).isEqualTo("60k USD / device");
    assertThat(found.get(0).evidence()).extracting("name").containsExactly("dear.price");
    assertThat(rules.run(report(folder, "silent.cost"), Map.of()).findings()).isEmpty();
  }

  @Test
  void aSettingInThePagesUnitGoesBeforeTheDefault(@TempDir Path folder) throws IOException {
    RuleRunner rules = written(folder);
    assertThat(rules.run(report(folder, "fires.cost"), Map.of(ID + ".limit", 61_000.0)).findings()).isEmpty();
    assertThat(rules.run(report(folder, "silent.cost"), Map.of(ID + ".limit", 39_000.0)).findings()).hasSize(1);
  }

  private static RuleRunner written(Path folder) throws IOException {
    Path rule = Files.createDirectories(folder.resolve(ID));
    Files.writeString(rule.resolve("price-above-limit.drl"), CONDITION);
    Files.writeString(rule.resolve("price-above-limit.md"), PAGE);
    Files.writeString(rule.resolve("fires.cost"), String.join("\n", FIRES) + "\n");
    Files.writeString(rule.resolve("silent.cost"), String.join("\n", SILENT) + "\n");
    return CompiledRules.in(folder, ID);
  }

  private static CostReport report(Path folder, String file) {
    FileResult result = Analysed.files(folder.resolve(ID).resolve(file)).files().get(0);
    assertThat(result.issues()).isEmpty();
    return result.report().orElseThrow();
  }
}
