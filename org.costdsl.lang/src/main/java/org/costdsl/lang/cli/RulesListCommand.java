package org.costdsl.lang.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.costdsl.lang.render.RuleSheet;
import org.costdsl.lang.render.RulesRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists all rules. */
@Command(name = "list", description = "List all rules with severity, kind and title.",
    footer = {"", "Example:", "  costdsl rules list"})
final class RulesListCommand implements Callable<Integer> {

  private final Session session;

  @Spec
  private CommandSpec command;

  @Mixin
  private OutputOption output;

  @Mixin
  private StyleOptions style;

  RulesListCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    List<RuleSheet> rules = session.catalogue().get().rules().stream().map(RuleSheet::of).toList();
    String text = new RulesRenderer(style.style(output.terminal(session.terminal()))).list(rules);
    output.write(text, command.commandLine().getOut());
    return ExitCode.CLEAN;
  }
}
