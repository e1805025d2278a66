package org.costdsl.lang.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.costdsl.lang.analysis.UserRuleMessage.Problem;
import org.costdsl.lang.analysis.UserRuleMessage.Reply;
import org.costdsl.lang.analysis.UserRuleMessage.Request;
import org.costdsl.lang.analysis.UserRuleMessage.Told;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.diagnostic.IssueCode;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.rule.RuleCompiler;
import org.costdsl.lang.rule.UserRule;
import org.costdsl.lang.rule.UserRules;

/**
 * Runs a user's rules in a process of its own, with a limit of memory and of time. A rule that goes beyond either is stopped
 * with the process and named; a new process goes on with the rule after it.
 */
final class UserRuleProcess {

  private static final IssueCode STOPPED = new IssueCode("rule/stopped");
  private static final String END = "";
  private static final Duration ANALYSIS = Duration.ofMinutes(10);
  private static final Duration COMPILATION = Duration.ofSeconds(60);
  private static final int OUT_OF_MEMORY = 3;

  private final AnalysisSettings settings;
  private final List<Path> paths;
  private final List<UserRule> rules;
  private final Map<String, List<Finding>> findings = new LinkedHashMap<>();
  private final Map<UserRule, List<LanguageIssue>> faults = new LinkedHashMap<>();
  private Reply last = Reply.step("ready", 0, "");

  private UserRuleProcess(AnalysisSettings settings, List<Path> paths) {
    this.settings = settings;
    this.paths = paths;
    this.rules = settings.trusted().folders().stream().flatMap(f -> UserRule.in(f).stream()).toList();
  }

  /** Runs what is trusted, if anything is, on a thread of its own. */
  static CompletableFuture<UserFindings> start(AnalysisSettings settings, List<Path> paths) {
    UserRuleProcess process = new UserRuleProcess(settings, paths);
    return process.rules.isEmpty() ? CompletableFuture.completedFuture(UserFindings.NONE)
        : CompletableFuture.supplyAsync(process::run, task -> thread(task, "user-rules"));
  }

  private static void thread(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
  }

  private UserFindings run() {
    int next = 0;
    while (next < rules.size()) {
      next = runFrom(next);
    }
    List<FileResult> files = faults.entrySet().stream().map(e -> new FileResult(SourceFiles.display(e.getKey().drl()),
        UserRules.text(e.getKey()), e.getValue(), Optional.empty(), List.of(), List.of())).toList();
    return new UserFindings(findings, files);
  }

  /** Runs the rules from one on, and returns the number of the rule to go on with. */
  private int runFrom(int first) {
    last = Reply.step("ready", first, "");
    try {
      Process process = new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      try (OutputStream in = process.getOutputStream()) {
        in.write((UserRuleMessage.write(request(first)) + "\n").getBytes(StandardCharsets.UTF_8));
      }
      BlockingQueue<String> lines = new LinkedBlockingQueue<>();
      thread(() -> read(process, lines), "user-rules-output");
      return listen(process, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while rules run", e);
    }
  }

  private List<String> command() {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + settings.trusted().megabytes() + "m", "-XX:+ExitOnOutOfMemoryError", "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC", "-Xlog:disable", "-Dguice_bytecode_gen_option=DISABLED", "-Dfile.encoding=UTF-8"));
    command.addAll(archive());
    command.addAll(List.of("-cp", settings.trusted().classPath(), UserRuleMain.class.getName()));
    return command;
  }

  /** The class-data archive that this process was started with serves the other one as well, if their class paths are the same. */
  private static List<String> archive() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(a -> a.startsWith("-XX:SharedArchiveFile=") || a.startsWith("-XX:AOTCache=")).toList();
  }

  private Request request(int first) {
    return new Request(paths.stream().map(Path::toString).toList(), settings.sampling().samples(), settings.sampling().seed(),
        settings.thresholds(), settings.trusted().folders().stream().map(Path::toString).toList(),
        settings.context().named(), first);
  }

  private static void read(Process process, BlockingQueue<String> lines) {
    try (BufferedReader in = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      in.lines().filter(l -> l.startsWith(UserRuleMessage.MARK)).forEach(lines::add);
    } catch (IOException | UncheckedIOException e) {
      // a process that is stopped closes its output under the reader's hands; what it has said until then counts
      lines.add(END);
    } finally {
      lines.add(END);
    }
  }

  private int listen(Process process, BlockingQueue<String> lines) throws InterruptedException {
    try {
      while (true) {
        Duration patience = patience();
        String line = lines.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        if (line == null) {
          return stopped("does not end within " + patience.toSeconds() + " s");
        }
        if (line.equals(END)) {
          return process.waitFor() == OUT_OF_MEMORY
              ? stopped("needs more than " + settings.trusted().megabytes() + " MB of memory")
              : stopped("ended the process that it ran in");
        }
        Reply reply = UserRuleMessage.read(line, Reply.class);
        if (reply.step().equals("end")) {
          return rules.size();
        }
        take(reply);
      }
    } finally {
      process.destroyForcibly();
    }
  }

  private Duration patience() {
    return switch (last.step()) {
      case "run" -> settings.trusted().deadline();
      case "compile" -> COMPILATION;
      default -> ANALYSIS;
    };
  }

  private void take(Reply reply) {
    last = reply.step().equals("found") ? Reply.step("compile", reply.rule(), "") : reply;
    findings.computeIfAbsent(reply.file(), f -> new ArrayList<>()).addAll(reply.findings().stream().map(Told::finding).toList());
    reply.problems().forEach(p -> fault(reply.rule(), p.issue()));
  }

  private void fault(int rule, LanguageIssue issue) {
    faults.computeIfAbsent(rules.get(rule), r -> new ArrayList<>()).add(issue);
  }

  /** Names the rule that was at work, and goes on with the one after it. */
  private int stopped(String why) {
    if (last.step().equals("ready")) {
      throw new IllegalStateException("the process for the rules of " + settings.trusted().folders() + " " + why);
    }
    UserRule rule = rules.get(last.rule());
    String text = UserRules.text(rule);
    String where = last.file().isEmpty() ? " while it is compiled" : " on " + last.file();
    fault(last.rule(), RuleCompiler.issue(STOPPED, SourceFiles.display(rule.drl()), text, RuleCompiler.ruleLine(text),
        "rule " + rule.id() + " is stopped: it " + why + where));
    return last.rule() + 1;
  }
}
