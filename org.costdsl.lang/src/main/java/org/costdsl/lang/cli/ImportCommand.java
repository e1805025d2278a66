package org.costdsl.lang.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tables of others as cost files; a command of its own for each kind of table. */
@Command(name = "import", description = "Turn a table of somebody else's into cost files.",
    footer = {"", "Example:", "  costdsl import epoch frontier_ai_models.csv -o epoch"})
final class ImportCommand implements Callable<Integer> {

  @Spec
  private CommandSpec command;

  @Override
  public Integer call() {
    throw new ParameterException(command.commandLine(), "import what? There is: epoch");
  }
}
