package org.costdsl.lang.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes what a shell needs to complete commands, options and their values. */
@Command(name = "completion", description = "Print what a shell needs to complete commands, options and their values.",
    footer = {"", "In ~/.bashrc or ~/.zshrc:", "  source <(costdsl completion bash)", "  source <(costdsl completion zsh)",
        "In ~/.config/fish/config.fish:", "  costdsl completion fish | source", "", "Example:", "  costdsl completion bash"})
final class CompletionCommand implements Callable<Integer> {

  private final Session session;

  @Spec
  private CommandSpec command;

  @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}.")
  private Shell shell;

  CompletionCommand(Session session) {
    this.session = session;
  }

  /** Shells that can complete. */
  enum Shell {
    BASH, ZSH, FISH;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() {
    CommandLine all = CostDsl.described(session);
    String script = switch (shell) {
      // the script switches zsh to bash's way of completion
      case BASH, ZSH -> AutoComplete.bash("costdsl", all);
      case FISH -> FishCompletion.of(all.getCommandSpec());
    };
    command.commandLine().getOut().print(script);
    return ExitCode.CLEAN;
  }
}
