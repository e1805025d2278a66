package org.costdsl.lang.cli;

import java.math.BigDecimal;
import java.util.concurrent.Callable;
import org.costdsl.lang.render.RuleSheet;
import org.costdsl.lang.rule.RulePage;
import org.costdsl.lang.rule.Threshold;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The catalogue of rules; its own commands list it and show a page. */
@Command(name = "rules", description = "List the rules, or show the page of one.",
    footer = {"", "Examples:", "  costdsl rules list", "  costdsl rules show claim/scope-mismatch"})
final class RulesCommand implements Callable<Integer> {

  @Spec
  private CommandSpec command;

  /** Lists the rules where no command of its own is named. */
  @Override
  public Integer call() {
    return command.commandLine().getSubcommands().get("list").execute();
  }

  /** What is shown of a rule's page. */
  static RuleSheet sheet(RulePage page) {
    return new RuleSheet(page.id(), page.title(), page.severity(), page.kind(),
        page.thresholds().stream().map(RulesCommand::setting).toList(), page.explains(), page.text());
  }

  private static RuleSheet.Setting setting(Threshold threshold) {
    String number = BigDecimal.valueOf(threshold.value()).stripTrailingZeros().toPlainString();
    String value = threshold.measure().equals("1") ? number : number + " " + threshold.measure();
    return new RuleSheet.Setting(threshold.name(), value, threshold.meaning());
  }
}
