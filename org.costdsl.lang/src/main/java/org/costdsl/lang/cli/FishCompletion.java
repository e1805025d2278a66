package org.costdsl.lang.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completion for the shell fish, one `complete` a line, which the library of commands does not write. */
final class FishCompletion {

  private static final String COMPLETE = "complete -c costdsl -n ";
  private static final String SEEN = "__fish_seen_subcommand_from ";

  private FishCompletion() {
  }

  /** The lines for a command and all below it. */
  static String of(CommandSpec root) {
    Stream<String> commands = root.subcommands().values().stream().flatMap(c -> Stream.concat(
        Stream.of(named(quoted("__fish_use_subcommand"), c.getCommandSpec())), below(c.getCommandSpec())));
    return commands.collect(Collectors.joining("\n", "", "\n"));
  }

  private static Stream<String> below(CommandSpec command) {
    String seen = SEEN + command.name();
    String own = command.subcommands().isEmpty() ? seen
        : seen + "; and not " + SEEN + String.join(" ", command.subcommands().keySet());
    Stream<String> nested = command.subcommands().values().stream().flatMap(c -> Stream.concat(
        Stream.of(named(quoted(own), c.getCommandSpec())),
        arguments(quoted(seen + "; and " + SEEN + c.getCommandName()), c.getCommandSpec())));
    return Stream.concat(arguments(quoted(own), command), nested);
  }

  private static String named(String condition, CommandSpec command) {
    return COMPLETE + condition + " -f -a " + command.name() + described(command.usageMessage().description());
  }

  private static Stream<String> arguments(String condition, CommandSpec command) {
    Stream<String> options = command.options().stream().map(o -> COMPLETE + condition + names(o) + values(o)
        + described(o.renderedDescription()));
    Stream<String> words = command.positionalParameters().stream().filter(p -> p.completionCandidates() != null)
        .map(p -> COMPLETE + condition + " -f -a " + candidates(p));
    return Stream.concat(options, words);
  }

  private static String names(OptionSpec option) {
    return Stream.of(option.names()).map(n -> n.startsWith("--") ? " -l " + n.substring(2) : " -s " + n.substring(1))
        .collect(Collectors.joining());
  }

  private static String values(OptionSpec option) {
    if (option.arity().max() == 0) {
      return "";
    }
    return option.completionCandidates() == null ? " -r" : " -x -a " + candidates(option);
  }

  private static String candidates(ArgSpec argument) {
    return quoted(StreamSupport.stream(argument.completionCandidates().spliterator(), false).collect(Collectors.joining(" ")));
  }

  /** The first sentence of a description, which is a format. */
  private static String described(String[] description) {
    String text = String.join(" ", description).replace("%n", " ").replace("%%", "%");
    int end = text.indexOf(". ");
    return text.isEmpty() ? "" : " -d " + quoted(end < 0 ? text : text.substring(0, end + 1));
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
