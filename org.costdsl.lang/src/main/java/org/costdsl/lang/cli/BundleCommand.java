package org.costdsl.lang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.costdsl.lang.analysis.share.Bundle;
import org.costdsl.lang.output.AtomicFile;
import org.costdsl.lang.render.SafeText;
import org.costdsl.lang.render.TextStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Packs files and all they need into one that gives the same figures anywhere. */
@Command(name = "bundle", description = "Pack cost files into one file that gives the same figures and findings anywhere: with what they"
    + " refer to, their libraries, and a manifest of hashes, versions, samples, seed, thresholds and the date.",
    footer = {"", "A bundle has the same bytes whoever makes it on that day. Rules of your own are not packed: they are programs.", "",
        "Examples:", "  costdsl bundle examples/deepseek.cost -o deepseek.costz", "  costdsl check deepseek.costz --locked"})
final class BundleCommand implements Callable<Integer> {

  private final Session session;

  @Spec
  private CommandSpec command;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, or folders to search for .cost files.")
  private List<Path> paths;

  @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true,
      description = "Where to write it, as a whole or not at all; ends in " + Bundle.ENDING + ".")
  private Path output;

  @Mixin
  private AnalysisOptions analysis;

  @Mixin
  private StyleOptions options;

  BundleCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (!Bundle.isNamed(output)) {
      throw new ParameterException(command.commandLine(), "--output: " + output + " should end in " + Bundle.ENDING);
    }
    paths.stream().filter(Bundle::isNamed).findFirst().ifPresent(p -> {
      throw new ParameterException(command.commandLine(), p + " is a bundle already");
    });
    byte[] bytes = analysis.pack(session, paths, options.style(session.terminal()));
    try {
      AtomicFile.write(output, bytes);
    } catch (IOException e) {
      throw new UnusableInputException("cannot write " + output + ": " + e.getMessage(), e);
    }
    command.commandLine().getOut().println(SafeText.line(output + ": " + bytes.length / 1000 + " kB"));
    return ExitCode.CLEAN;
  }
}
