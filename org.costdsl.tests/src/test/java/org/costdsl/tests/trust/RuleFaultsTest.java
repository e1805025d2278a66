package org.costdsl.tests.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.rule.RuleCompiler;
import org.costdsl.lang.rule.RuleCompiler.Compiled;
import org.junit.jupiter.api.Test;

/** Faults of a user's condition stand at the line of their own file. */
class RuleFaultsTest {

  private static final String HEAD = """
      package rules.of_tests

      import org.costdsl.lang.fact.PoolFact
      import org.costdsl.lang.rule.Findings

      global Findings findings

      """;

  @Test
  void anUnknownPropertyIsAtItsPattern() {
    assertFault(10, "prize", HEAD + "rule \"house/a\"\nwhen\n  $p : PoolFact( prize != null )\nthen\nend\n");
  }

  @Test
  void faultsOfTheConsequenceAreAtTheirOwnLines() {
    String drl = HEAD + "rule \"house/a\"\nwhen\n  $p : PoolFact(\n    price != null )\nthen\n  int x = 1;\n\n"
        + "  findings.report(\"house/a\", $p)\n    .lefft(\"a\", \"b\");\n  String s = 3;\nend\n";
    List<LanguageIssue> issues = compiled(drl).issues();
    assertThat(issues).extracting(i -> i.place().line()).containsExactly(16, 17);
    assertThat(issues.get(0).message()).contains("lefft");
    assertThat(issues.get(1).message()).contains("cannot convert from int to String");
  }

  @Test
  void theSecondRuleOfAFileHasItsOwnLines() {
    assertFault(15, "syntax", HEAD + "rule \"house/a\"\nwhen\n  PoolFact( )\nthen\nend\n\nrule \"house/a: b\" when PoolFact( ) then\n"
        + "  int x = ;\nend\n");
  }

  @Test
  void aSyntaxErrorIsAtItsLine() {
    assertFault(9, "whn", HEAD + "rule \"house/a\"\nwhn\n  PoolFact( )\nthen\nend\n");
  }

  @Test
  void anUnknownFactIsAtItsImport() {
    assertThat(compiled("package rules.x\nimport org.costdsl.lang.fact.NoFact\nrule \"house/a\"\nwhen\n  NoFact( )\nthen\nend\n").issues())
        .isNotEmpty().allSatisfy(i -> assertThat(i.message()).contains("NoFact"));
  }

  @Test
  void theToolsPackageAndIdsAreItsOwn() {
    assertFault(1, "the tool's own", "package org.costdsl.lang.rule.catalogue\nrule \"house/a\"\nwhen\nthen\nend\n");
    assertFault(2, "its folder says `house/a`", "package rules.x\nrule \"house/b\"\nwhen\nthen\nend\n");
    assertFault(1, "there is no rule in it", "package rules.x\n");
    Compiled taken = RuleCompiler.compile("claim/contradicted", "a.drl", "package rules.x\nrule \"claim/contradicted\"\nwhen\nthen\nend\n");
    assertThat(taken.issues()).hasSize(1).allSatisfy(i -> assertThat(i.message()).contains("of its own"));
  }

  @Test
  void aSoundRuleHasNoFault() {
    Compiled compiled = compiled(HEAD + "rule \"house/a\"\nwhen\n  PoolFact( price != null )\nthen\nend\n");
    assertThat(compiled.issues()).isEmpty();
    assertThat(compiled.rules()).isPresent();
  }

  private static void assertFault(int line, String words, String drl) {
    List<LanguageIssue> issues = compiled(drl).issues();
    assertThat(issues).isNotEmpty();
    assertThat(issues.get(0).place().line()).as(issues.toString()).isEqualTo(line);
    assertThat(issues.get(0).message()).containsIgnoringCase(words);
  }

  private static Compiled compiled(String drl) {
    return RuleCompiler.compile("house/a", "a.drl", drl);
  }
}
