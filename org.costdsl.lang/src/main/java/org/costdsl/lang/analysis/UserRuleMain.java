package org.costdsl.lang.analysis;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.costdsl.lang.analysis.UserRuleMessage.Problem;
import org.costdsl.lang.analysis.UserRuleMessage.Reply;
import org.costdsl.lang.analysis.UserRuleMessage.Request;
import org.costdsl.lang.analysis.UserRuleMessage.Told;
import org.costdsl.lang.analysis.share.ProjectSettings;
import org.costdsl.lang.diagnostic.IssueCode;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.evaluation.Sampling;
import org.costdsl.lang.rule.RuleCompiler;
import org.costdsl.lang.rule.RuleRunner;
import org.costdsl.lang.rule.UserRule;
import org.costdsl.lang.rule.UserRules;

/** The process that runs a user's rules: reads what to run, works out the reports, runs one rule after the other. */
public final class UserRuleMain {

  private static final IssueCode FAILED = new IssueCode("rule/failed");

  private final PrintStream out;
  private final Request request;

  private UserRuleMain(PrintStream out, Request request) {
    this.out = out;
    this.request = request;
  }

  /** Answers one request on standard input. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    // what a rule prints must not come between the messages
    System.setOut(System.err);
    String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
    new UserRuleMain(out, UserRuleMessage.read(line, Request.class)).run();
    Runtime.getRuntime().halt(0);
  }

  private void run() {
    List<Path> paths = request.paths().stream().map(Path::of).toList();
    AnalysisSettings settings = new AnalysisSettings(Sampling.of(request.samples(), request.seed()), request.thresholds(),
        TrustedRules.NONE, ProjectSettings.of(paths, request.libraries(), false).context());
    List<FileResult> files = CostAnalysis.withoutRules(settings).analyse(paths).files()
        .stream().filter(f -> !f.unusable() && f.report().isPresent()).toList();
    List<UserRule> rules = request.folders().stream().flatMap(f -> UserRule.in(Path.of(f)).stream()).toList();
    for (int rule = request.first(); rule < rules.size(); rule++) {
      say(Reply.step("compile", rule, ""));
      UserRules.Ready ready = UserRules.ready(rules.get(rule));
      if (!ready.issues().isEmpty()) {
        say(new Reply("found", rule, "", List.of(), ready.issues().stream().map(Problem::of).toList()));
      }
      for (FileResult file : files) {
        run(rule, rules.get(rule), ready.runner(), file);
      }
    }
    say(Reply.step("end", rules.size(), ""));
  }

  private void run(int number, UserRule rule, Optional<RuleRunner> runner, FileResult file) {
    if (runner.isPresent()) {
      say(Reply.step("run", number, file.file()));
      try {
        List<Told> findings = runner.get().findings(file.report().orElseThrow(), request.thresholds()).stream().map(Told::of)
            .toList();
        say(new Reply("found", number, file.file(), findings, List.of()));
      } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
        say(new Reply("found", number, file.file(), List.of(), List.of(Problem.of(failure(rule, file, e)))));
      }
    }
  }

  private static LanguageIssue failure(UserRule rule, FileResult file, Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    String text = UserRules.text(rule);
    return RuleCompiler.issue(FAILED, SourceFiles.display(rule.drl()), text, RuleCompiler.ruleLine(text),
        "rule " + rule.id() + " fails on " + file.file() + ": " + cause);
  }

  private void say(Reply reply) {
    out.println(UserRuleMessage.write(reply));
  }
}
