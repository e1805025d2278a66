package org.costdsl.lang.cli;

import java.util.concurrent.Callable;
import org.costdsl.lang.render.RuleSheet;
import org.costdsl.lang.render.RulesRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the page of one rule. */
@Command(name = "show", description = "Show the page of one rule: what it finds, why, and how to mend it.",
    footer = {"", "Example:", "  costdsl rules show claim/scope-mismatch"})
final class RulesShowCommand implements Callable<Integer> {

  private final Session session;

  @Spec
  private CommandSpec command;

  @Parameters(paramLabel = "ID", description = "The id of a rule, such as claim/scope-mismatch.")
  private String id;

  @Mixin
  private OutputOption output;

  @Mixin
  private StyleOptions style;

  RulesShowCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    RuleSheet rule = session.catalogue().get().rule(id).map(RuleSheet::of)
        .orElseThrow(() -> new UnusableInputException("there is no rule " + id + "; costdsl rules list names all"));
    output.write(new RulesRenderer(style.style(output.terminal(session.terminal()))).page(rule), command.commandLine().getOut());
    return ExitCode.CLEAN;
  }
}
