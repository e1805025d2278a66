package org.costdsl.lang.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.costdsl.lang.ide.ProjectTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the four files of a new rule, which compile and pass their own test. */
@Command(name = "new", description = "Begin a rule of your own: a condition, a page and two examples that pass their test.",
    footer = {"", "Example:", "  costdsl rules new house/price-limit", "", "Then: costdsl rules test rules"})
final class RulesNewCommand implements Callable<Integer> {

  private static final String ID = "[a-z0-9-]+/[a-z0-9-]+";

  private final Session session;

  @Spec
  private CommandSpec command;

  @Parameters(paramLabel = "ID", description = "Category and name, such as house/price-limit.")
  private String id;

  @Option(names = "--in", paramLabel = "DIR", defaultValue = "rules",
      description = "The folder of rules (default: ${DEFAULT-VALUE}).")
  private Path folder;

  RulesNewCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (!id.matches(ID)) {
      throw new ParameterException(command.commandLine(), "an id is category/name in lower case, such as house/price-limit; not " + id);
    }
    if (session.catalogue().get().rule(id).isPresent()) {
      throw new UnusableInputException("the tool has a rule " + id + " of its own; choose another name");
    }
    NewFiles.write(ProjectTemplate.rule(folder, id), command.commandLine().getOut());
    return ExitCode.CLEAN;
  }
}
