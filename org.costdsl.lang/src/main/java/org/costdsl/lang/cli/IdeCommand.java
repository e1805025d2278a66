package org.costdsl.lang.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Describes the command that the launcher carries out itself, since the workbench is a build of its own. */
@Command(name = "ide", description = "Open the Eclipse workbench with everything installed, on a folder or a file.",
    footer = {"", "Without a folder, the workbench opens as it was left. Nothing is written into the folder.",
        "With --debug, a debugger can attach at localhost:5005. What follows -- goes to Eclipse.", "",
        "Example:", "  costdsl ide examples"})
final class IdeCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FOLDER or FILE", arity = "0..1", description = "What to open.")
  private Path path;

  @Override
  public Integer call() {
    throw new UnusableInputException("ide is started by the launcher in the repository's root: ./costdsl ide");
  }
}
