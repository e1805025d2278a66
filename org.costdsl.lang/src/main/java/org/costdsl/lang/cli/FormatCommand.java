package org.costdsl.lang.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.costdsl.lang.analysis.SourceFiles;
import org.costdsl.lang.analysis.TextFormatter;
import org.costdsl.lang.analysis.TextFormatter.Formatted;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.render.SafeText;
import org.costdsl.lang.output.AtomicFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lays files out in the language's style. */
@Command(name = "fmt", description = "Lay cost files out in the language's style; only space changes.",
    footer = {"", "Examples:", "  costdsl fmt examples", "  costdsl fmt --check examples"})
final class FormatCommand implements Callable<Integer> {

  @Spec
  private CommandSpec command;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, or folders to search for .cost files.")
  private List<Path> paths;

  @Option(names = "--check", description = "Change nothing: name the files that would change, and exit 1 if there are any.")
  private boolean check;

  private final List<String> changed = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  @Override
  public Integer call() {
    SourceFiles sources = SourceFiles.of(paths);
    TextFormatter formatter = TextFormatter.standard();
    sources.files().forEach(file -> format(formatter, file));
    sources.missing().forEach(path -> problems.add(SourceFiles.display(path) + " does not exist"));
    sources.locked().forEach(path -> problems.add(SourceFiles.display(path) + " cannot be read"));
    if (sources.files().isEmpty() && problems.isEmpty()) {
      throw new UnusableInputException("no .cost file among the given paths");
    }
    changed.forEach(file -> command.commandLine().getOut().println(SafeText.line((check ? "would change " : "changed ") + file)));
    problems.forEach(problem -> command.commandLine().getErr().println(SafeText.line("costdsl: " + problem)));
    if (!problems.isEmpty()) {
      return ExitCode.UNUSABLE;
    }
    return check && !changed.isEmpty() ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  private void format(TextFormatter formatter, Path file) {
    String name = SourceFiles.display(file);
    try {
      String text = Files.readString(file);
      Formatted formatted = formatter.format(name, text);
      formatted.problems().stream().findFirst().ifPresent(problem -> problems.add(described(problem)));
      if (!formatted.text().equals(text)) {
        if (!check) {
          AtomicFile.write(file, formatted.text());
        }
        changed.add(name);
      }
    } catch (CharacterCodingException e) {
      problems.add(name + " is not UTF-8 text");
    } catch (IOException e) {
      problems.add(name + " cannot be read or written");
    }
  }

  private static String described(LanguageIssue problem) {
    return problem.place() + ": " + problem.message() + "; the file is left as it is";
  }
}
