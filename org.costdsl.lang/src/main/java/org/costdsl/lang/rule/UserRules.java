package org.costdsl.lang.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.rule.RuleCompiler.Compiled;

/** Gets a user's rule ready to run. */
public final class UserRules {

  /**
   * A rule, or what is wrong with it.
   *
   * @param runner what runs the rule; empty if something is wrong
   * @param issues what is wrong, in the rule's own files
   */
  public record Ready(Optional<RuleRunner> runner, List<LanguageIssue> issues) {
  }

  private UserRules() {
  }

  /** Reads and compiles a rule. This runs no code of the user's. */
  public static Ready ready(UserRule rule) {
    String file = display(rule.drl().toString());
    RuleCatalogue catalogue = RuleCatalogue.in(rule.folder());
    Optional<LanguageIssue> page = pageFault(rule, catalogue);
    if (page.isPresent()) {
      return new Ready(Optional.empty(), List.of(page.get()));
    }
    Compiled compiled = RuleCompiler.compile(rule.id(), file, text(rule));
    return new Ready(compiled.rules().map(r -> RuleRunner.of(r, catalogue)), compiled.issues());
  }

  /** The text of a rule's condition. */
  public static String text(UserRule rule) {
    try {
      return Files.readString(rule.drl());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<LanguageIssue> pageFault(UserRule rule, RuleCatalogue catalogue) {
    try {
      return catalogue.rule(rule.id()).isPresent() ? Optional.empty()
          : Optional.of(fault(rule, "the rule has no page " + display(rule.page().toString())));
    } catch (IllegalArgumentException e) {
      return Optional.of(fault(rule, e.getMessage()));
    }
  }

  private static LanguageIssue fault(UserRule rule, String message) {
    return RuleCompiler.issue(RuleCompiler.FAULT, display(rule.drl().toString()), text(rule), 1, message);
  }

  private static String display(String path) {
    return path.replace('\\', '/');
  }
}
