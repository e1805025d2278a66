package org.costdsl.lang.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;

/** The commands by name, in the order in which help lists them. Each is described only when it is asked for. */
final class Commands {

  private static final Map<String, Function<Session, CommandLine>> ALL = all();

  private Commands() {
  }

  /** The command that the arguments name; all of them if they name none. */
  static Map<String, Function<Session, CommandLine>> named(String... arguments) {
    Function<Session, CommandLine> named = arguments.length == 0 ? null : ALL.get(arguments[0]);
    return named == null ? ALL : Map.of(arguments[0], named);
  }

  private static Map<String, Function<Session, CommandLine>> all() {
    Map<String, Function<Session, CommandLine>> all = new LinkedHashMap<>();
    add(all, "check", CheckCommand::new);
    add(all, "estimate", EstimateCommand::new);
    add(all, "explain", ExplainCommand::new);
    add(all, "sensitivity", SensitivityCommand::new);
    add(all, "sweep", SweepCommand::new);
    add(all, "solve", SolveCommand::new);
    add(all, "compare", CompareCommand::new);
    add(all, "diff", DiffCommand::new);
    add(all, "report", ReportCommand::new);
    add(all, "bundle", BundleCommand::new);
    add(all, "test", TestCommand::new);
    add(all, "new", session -> new NewCommand());
    add(all, "fmt", session -> new FormatCommand());
    add(all, "lsp", session -> new LanguageServerCommand());
    add(all, "ide", session -> new IdeCommand());
    add(all, "completion", CompletionCommand::new);
    all.put("rules", Commands::rules);
    all.put("import", session -> new CommandLine(new ImportCommand()).addSubcommand(new ImportEpochCommand()));
    return Collections.unmodifiableMap(all);
  }

  private static void add(Map<String, Function<Session, CommandLine>> all, String name, Function<Session, Object> command) {
    all.put(name, session -> new CommandLine(command.apply(session)));
  }

  private static CommandLine rules(Session session) {
    return new CommandLine(new RulesCommand())
        .addSubcommand(new RulesListCommand(session))
        .addSubcommand(new RulesShowCommand(session))
        .addSubcommand(new RulesNewCommand(session))
        .addSubcommand(new RulesTestCommand(session));
  }
}
