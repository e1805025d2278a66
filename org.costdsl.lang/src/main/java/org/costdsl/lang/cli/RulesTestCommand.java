package org.costdsl.lang.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.costdsl.lang.analysis.AnalysisResult;
import org.costdsl.lang.analysis.AnalysisSettings;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.analysis.TrustedRules;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.evaluation.Sampling;
import org.costdsl.lang.render.SafeText;
import org.costdsl.lang.rule.UserRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tries the rules of a folder on their own examples. */
@Command(name = "test", description = {"Try the rules of a folder on their own examples: fires.cost has to give what stands beside its",
    "lines (// expect: ID SEVERITY), silent.cost nothing of the rule. This runs the rules: trust what you would run."},
    footer = {"", "Example:", "  costdsl rules test rules"})
final class RulesTestCommand implements Callable<Integer> {

  private static final Pattern EXPECTED = Pattern.compile("// expect: (\\S+) (\\S+)\\s*$");

  private final Session session;

  @Spec
  private CommandSpec command;

  @Parameters(paramLabel = "DIR", description = "A folder of rules: CATEGORY/NAME/NAME.drl with its page and examples.")
  private Path folder;

  RulesTestCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    List<UserRule> rules = Files.isDirectory(folder) ? UserRule.in(folder) : List.of();
    if (rules.isEmpty()) {
      throw new UnusableInputException("no rule in " + folder + "; costdsl rules new ID begins one");
    }
    PrintWriter out = command.commandLine().getOut();
    long failed = 0;
    for (UserRule rule : rules) {
      List<String> faults = faults(rule);
      out.println((faults.isEmpty() ? "ok    " : "FAIL  ") + rule.id());
      faults.forEach(f -> out.println("      " + SafeText.line(f)));
      failed += faults.isEmpty() ? 0 : 1;
    }
    out.println(rules.size() - failed + " passed, " + failed + " failed");
    return failed == 0 ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }

  private List<String> faults(UserRule rule) {
    List<String> faults = new ArrayList<>();
    for (String name : List.of("fires.cost", "silent.cost")) {
      Path file = rule.file(name);
      if (Files.isRegularFile(file)) {
        faults.addAll(faults(rule, file));
      } else {
        faults.add("there is no " + name);
      }
    }
    return faults.stream().distinct().toList();
  }

  private List<String> faults(UserRule rule, Path file) {
    AnalysisSettings settings = new AnalysisSettings(Sampling.of(AnalysisSettings.DEFAULT_SAMPLES, 1), Map.of(),
        TrustedRules.in(List.of(folder)));
    AnalysisResult result = session.pipeline().analyse(settings, List.of(file));
    List<String> faults = new ArrayList<>();
    // the faults of other rules in the folder are told where those rules are tried
    result.files().stream().filter(FileResult::unusable).filter(f -> f.file().endsWith(".cost") || Path.of(f.file()).equals(rule.drl()))
        .forEach(f -> f.issues().forEach(i -> faults.add(i.place().file() + ":" + i.place().line() + ": " + i.message())));
    if (!faults.isEmpty()) {
      return faults;
    }
    FileResult analysed = result.files().stream().filter(f -> f.file().endsWith(".cost")).findFirst().orElseThrow();
    boolean silent = file.endsWith("silent.cost");
    List<String> due = silent ? List.of() : expected(rule, analysed.text());
    List<String> found = found(rule, analysed.findings()).sorted().toList();
    if (due.isEmpty() && !silent) {
      faults.add(analysed.file() + " expects nothing; write `// expect: " + rule.id() + " warning` beside a line");
    }
    due.stream().filter(d -> !found.contains(d)).forEach(d -> faults.add(analysed.file() + ":" + d + " was expected and not found"));
    found.stream().filter(f -> !due.contains(f)).forEach(f -> faults.add(analysed.file() + ":" + f + " was found and not expected"));
    return faults;
  }

  private static List<String> expected(UserRule rule, String text) {
    List<String> expected = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = EXPECTED.matcher(lines.get(i));
      if (matcher.find() && matcher.group(1).equals(rule.id())) {
        expected.add(i + 1 + ": " + matcher.group(2));
      }
    }
    return expected;
  }

  private static Stream<String> found(UserRule rule, List<Finding> findings) {
    return findings.stream().flatMap(f -> Stream.concat(
        f.rule().equals(rule.id()) ? Stream.of(f.place().line() + ": " + f.severity().word()) : Stream.empty(),
        found(rule, f.consequences())));
  }
}
