package org.costdsl.lang.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.costdsl.lang.ide.ProjectTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the files of a new project, which checks clean. */
@Command(name = "new", description = "Begin a project: an example, a rule of its own and a check for GitHub Actions.",
    footer = {"", "Nothing that is there is written over.", "", "Examples:", "  costdsl new costs", "  costdsl new .", "",
        "Then: costdsl check costs"})
final class NewCommand implements Callable<Integer> {

  @Spec
  private CommandSpec command;

  @Parameters(paramLabel = "NAME", description = "The project's folder; it is made if it is not there.")
  private Path folder;

  @Override
  public Integer call() {
    NewFiles.write(ProjectTemplate.project(folder), command.commandLine().getOut());
    return ExitCode.CLEAN;
  }
}
