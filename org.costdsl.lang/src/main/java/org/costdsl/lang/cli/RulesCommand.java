package org.costdsl.lang.cli;

import java.util.concurrent.Callable;
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
}
