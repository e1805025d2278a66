package org.costdsl.lang.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.costdsl.lang.epoch.EpochImport;
import org.costdsl.lang.epoch.ImportSummary;
import org.costdsl.lang.epoch.NotTheTableException;
import org.costdsl.lang.render.ImportText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports Epoch AI's table of models. */
@Command(name = "epoch", description = {"Turn Epoch AI's table of models into cost files, one for each year.",
    "Every row with a figure becomes a run with its costs as claims and its notes as sources."},
    footer = {"", "Example:", "  costdsl import epoch frontier_ai_models.csv -o epoch", "",
        "Then: costdsl check epoch --fail-on never"})
final class ImportEpochCommand implements Callable<Integer> {

  @Spec
  private CommandSpec command;

  @Parameters(paramLabel = "FILE.csv", description = "The table as Epoch AI publishes it, of either vintage of columns.")
  private Path table;

  @Option(names = {"-o", "--output"}, paramLabel = "DIR", defaultValue = "epoch",
      description = "The folder to write to (default: ${DEFAULT-VALUE}).")
  private Path folder;

  @Override
  public Integer call() {
    if (!Files.isRegularFile(table)) {
      throw new UnusableInputException(Files.exists(table) ? table + " is no file" : table + " does not exist");
    }
    RowProgress bar = RowProgress.onTerminal("rows", command.commandLine().getErr());
    try {
      ImportSummary summary = EpochImport.run(table, folder, bar::at);
      bar.done();
      command.commandLine().getOut().print(new ImportText().render(summary));
      return ExitCode.CLEAN;
    } catch (NotTheTableException e) {
      throw new UnusableInputException(table + " is not Epoch AI's table of models: " + e.getMessage(), e);
    } catch (CharacterCodingException e) {
      throw new UnusableInputException(table + " is not UTF-8 text", e);
    } catch (NoSuchFileException e) {
      throw new UnusableInputException("cannot write to " + folder, e);
    } catch (IOException e) {
      throw new UnusableInputException("cannot import " + table + " to " + folder + ": " + e.getMessage(), e);
    }
  }
}
