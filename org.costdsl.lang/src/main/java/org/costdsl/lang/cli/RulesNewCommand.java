package org.costdsl.lang.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.costdsl.lang.rule.UserRule;
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
    UserRule rule = new UserRule(folder, id);
    if (Files.exists(folder.resolve(id))) {
      throw new UnusableInputException(folder.resolve(id) + " is there already");
    }
    try {
      Files.createDirectories(folder.resolve(id));
      for (Path file : List.of(rule.drl(), rule.page(), rule.file("fires.cost"), rule.file("silent.cost"))) {
        Files.writeString(file, text(file));
        command.commandLine().getOut().println(file.toString().replace('\\', '/'));
      }
    } catch (IOException e) {
      throw new UnusableInputException("cannot write to " + folder + ": " + e.getMessage(), e);
    }
    return ExitCode.CLEAN;
  }

  private String text(Path file) {
    String name = file.getFileName().toString();
    String template = name.endsWith(".drl") ? "rule.drl.txt" : name.endsWith(".md") ? "rule.md" : name;
    try (InputStream in = RulesNewCommand.class.getResourceAsStream("newrule/" + template)) {
      if (in == null) {
        throw new IllegalStateException("missing resource newrule/" + template);
      }
      String category = id.substring(0, id.indexOf('/')).replace('-', '_');
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("@ID@", id).replace("@PACKAGE@", "rules.of_" + category);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
