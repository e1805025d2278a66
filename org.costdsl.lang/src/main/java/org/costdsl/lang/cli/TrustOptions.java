package org.costdsl.lang.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.costdsl.lang.analysis.TrustedRules;
import org.costdsl.lang.render.SafeText;
import org.costdsl.lang.rule.UserRule;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options on the user's own rules, which are programs and stay off until somebody trusts them. */
final class TrustOptions {

  private static final String FOLDER = "rules";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(names = "--rules", paramLabel = "DIR",
      description = "Rules of your own, beside those in a folder `rules` next to a PATH; they run with --trust-rules only.")
  private List<Path> named = List.of();

  @Option(names = "--trust-rules",
      description = "Run the rules of those folders. They are programs with your rights: trust what you would run.")
  private boolean trusted;

  /** The folders that may run; says what is left out and why. */
  TrustedRules rules(List<Path> paths) {
    for (Path folder : named) {
      if (!Files.isDirectory(folder)) {
        throw new UnusableInputException("there is no folder of rules " + folder);
      }
    }
    if (!trusted && !named.isEmpty()) {
      throw new ParameterException(command.commandLine(), "the rules in " + named.get(0)
          + " are programs; add --trust-rules if you would run them");
    }
    List<Path> folders = places(paths).filter(Files::isDirectory)
        .map(p -> p.toAbsolutePath().normalize()).distinct().filter(f -> !UserRule.in(f).isEmpty()).toList();
    if (!trusted) {
      folders.forEach(f -> command.commandLine().getErr().println(
          "costdsl: " + SafeText.line(f.toString()) + " holds rules; they do not run without --trust-rules"));
    }
    return trusted ? TrustedRules.in(shown(folders)) : TrustedRules.NONE;
  }

  /** Where rules are looked for: in the folders that are named, and in one inside a folder or next to a file. */
  Stream<Path> places(List<Path> paths) {
    return Stream.concat(named.stream(), paths.stream()
        .map(p -> (Files.isDirectory(p) ? p : p.toAbsolutePath().getParent()).resolve(FOLDER)));
  }

  /** Below the working folder as the user would write them. */
  private static List<Path> shown(List<Path> folders) {
    Path here = Path.of("").toAbsolutePath();
    List<Path> shown = new ArrayList<>();
    folders.forEach(f -> shown.add(f.startsWith(here) && !f.equals(here) ? here.relativize(f) : f));
    return shown;
  }
}
