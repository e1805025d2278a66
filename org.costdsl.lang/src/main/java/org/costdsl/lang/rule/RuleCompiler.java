package org.costdsl.lang.rule;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.costdsl.lang.diagnostic.IssueCode;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.diagnostic.SourceRange;
import org.drools.compiler.compiler.RuleBuildError;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import org.kie.internal.jci.CompilationProblem;

/** Compiles a user's condition with the classic compiler, the one that knows the lines of what it finds fault with. */
public final class RuleCompiler {

  /** The code of every fault in a rule's own files. */
  public static final IssueCode FAULT = new IssueCode("rule/does-not-compile");

  /** Lines that the compiler puts between the start of a generated method and the first line of the consequence. */
  private static final int WRAPPER = 3;

  private static final Pattern RULE = Pattern.compile("(?m)^\\s*rule\\s+[\"']?([^\"'\\n]+?)[\"']?\\s*$");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)");

  private final String file;
  private final String text;
  private final List<LanguageIssue> issues = new ArrayList<>();

  private RuleCompiler(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /**
   * What became of a condition.
   *
   * @param rules the compiled rules; empty if there is a fault
   * @param issues the faults, in order of line
   */
  public record Compiled(Optional<RuleBase> rules, List<LanguageIssue> issues) {
  }

  /** Compiles a condition; {@code file} is its name in messages. */
  public static Compiled compile(String id, String file, String text) {
    return new RuleCompiler(file, text).compile(id);
  }

  private Compiled compile(String id) {
    names(id);
    if (!issues.isEmpty()) {
      return new Compiled(Optional.empty(), issues);
    }
    KnowledgeBuilder builder = RuleBase.inOwnClassLoader(KnowledgeBuilderFactory::newKnowledgeBuilder);
    RuleBase.inOwnClassLoader(() -> {
      builder.add(ResourceFactory.newByteArrayResource(text.getBytes(StandardCharsets.UTF_8)).setSourcePath(file),
          ResourceType.DRL);
      return builder;
    });
    builder.getErrors().forEach(this::fault);
    List<LanguageIssue> faults = issues.stream().distinct().sorted((a, b) -> a.place().compareTo(b.place())).toList();
    return faults.isEmpty() ? new Compiled(Optional.of(RuleBase.inOwnClassLoader(() -> base(builder))), List.of())
        : new Compiled(Optional.empty(), faults);
  }

  private static RuleBase base(KnowledgeBuilder builder) {
    InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase();
    base.addPackages(builder.getKnowledgePackages());
    return RuleBase.of(base);
  }

  private void names(String id) {
    Matcher packages = PACKAGE.matcher(text);
    if (packages.find() && packages.group(1).startsWith("org.costdsl")) {
      issue(lineOf(packages.start(1)), "the package " + packages.group(1) + " is the tool's own; choose another, such as rules.own");
    }
    Matcher rules = RULE.matcher(text);
    boolean any = false;
    while (rules.find()) {
      any = true;
      String name = rules.group(1);
      if (!ShippedRules.id(name).equals(id)) {
        issue(lineOf(rules.start(1)), "the rule is called `" + name + "`, but its folder says `" + id + "`");
      }
    }
    if (!any) {
      issue(1, "there is no rule in it");
    }
    if (RuleCatalogue.standard().rule(id).isPresent()) {
      issue(1, "the tool has a rule " + id + " of its own; choose another name");
    }
  }

  private void fault(KnowledgeBuilderError error) {
    if (error instanceof RuleBuildError rule && rule.getObject() instanceof CompilationProblem[] problems) {
      for (CompilationProblem problem : problems) {
        issue(line(problem, rule), problem.getMessage());
      }
    } else if (!error.getMessage().equals("Parser returned a null Package")) {
      int[] lines = error.getLines();
      issue(lines.length == 0 ? 1 : lines[0], error.getMessage().lines().findFirst().orElse("fault"));
    }
  }

  /** Java's problems are in lines of a generated class, in which the consequence begins at a known line. */
  private static int line(CompilationProblem problem, RuleBuildError error) {
    if (error.getDescr() instanceof RuleDescr rule) {
      int line = problem.getStartLine() - rule.getConsequenceOffset() + rule.getConsequenceLine() - WRAPPER;
      return line > rule.getConsequenceLine() ? line : rule.getLine();
    }
    return error.getLine();
  }

  private int lineOf(int offset) {
    return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
  }

  private void issue(int line, String message) {
    issues.add(issue(FAULT, file, text, line, message));
  }

  /** An error about a whole line of a rule's file. */
  public static LanguageIssue issue(IssueCode code, String file, String text, int line, String message) {
    List<String> lines = text.lines().toList();
    int number = Math.max(1, Math.min(line, Math.max(1, lines.size())));
    int offset = lines.subList(0, Math.min(number - 1, lines.size())).stream().mapToInt(l -> l.length() + 1).sum();
    String words = lines.isEmpty() ? "" : lines.get(number - 1);
    int indent = words.length() - words.stripLeading().length();
    int length = words.strip().length();
    SourceRange place = new SourceRange(file, number, indent + 1, number, indent + 1 + length, offset + indent, length);
    return new LanguageIssue(code, Severity.ERROR, place, message, List.of(), Optional.empty());
  }

  /** The line of the first rule in a condition, for faults of the rule as a whole. */
  public static int ruleLine(String text) {
    Matcher rule = RULE.matcher(text);
    return rule.find() ? (int) text.substring(0, rule.start(1)).chars().filter(c -> c == '\n').count() + 1 : 1;
  }
}
