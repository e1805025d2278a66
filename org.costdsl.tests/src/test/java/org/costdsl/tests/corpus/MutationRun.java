package org.costdsl.tests.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.tests.Analysed;

/** Every true case distorted in every way; a mutant is caught by an error or a warning that the case itself does not have. */
final class MutationRun {

  /**
   * What became of one mutant.
   *
   * @param mutant the mutant
   * @param by what speaks first, or nothing
   */
  record Outcome(Mutant mutant, Optional<String> by) {
  }

  /**
   * What became of one way of distorting.
   *
   * @param distortion the way
   * @param outcomes of all its mutants
   */
  record Row(Distortion distortion, List<Outcome> outcomes) {

    /** Share caught, of those that something in the file determines if so asked. */
    double share(boolean visibleOnly) {
      List<Outcome> counted = outcomes.stream().filter(o -> !visibleOnly || o.mutant().visible()).toList();
      return counted.isEmpty() ? 1 : (double) counted.stream().filter(o -> o.by().isPresent()).count() / counted.size();
    }

    long visible() {
      return outcomes.stream().filter(o -> o.mutant().visible()).count();
    }

    /** What catches most, with how often. */
    String speakers() {
      Map<String, Long> counts = outcomes.stream().flatMap(o -> o.by().stream())
          .collect(Collectors.groupingBy(s -> s, TreeMap::new, Collectors.counting()));
      return counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(4)
          .map(e -> e.getKey() + " " + e.getValue()).collect(Collectors.joining(", "));
    }

    String percent(boolean visibleOnly) {
      return String.format(Locale.ROOT, "%.0f %%", 100 * share(visibleOnly));
    }
  }

  private MutationRun() {
  }

  static List<Row> rows() {
    List<CaseText> cases = new ArrayList<>();
    Map<String, Set<String>> known = new TreeMap<>();
    Corpus.trueCases().forEach(file -> {
      FileResult result = Corpus.analysed(file);
      cases.add(CaseText.of(file.getFileName().toString(), result.text(), result.report().orElseThrow()));
      known.put(file.getFileName().toString(), said(result).collect(Collectors.toSet()));
    });
    return Distortions.all().stream().map(d -> new Row(d, cases.stream().flatMap(c -> d.mutants().apply(c).stream())
        .map(m -> new Outcome(m, caught(m, known.get(m.file())))).toList())).toList();
  }

  private static Optional<String> caught(Mutant mutant, Set<String> known) {
    FileResult result = Analysed.text(mutant.text());
    Set<String> seen = new HashSet<>(known);
    return said(result).filter(s -> !seen.contains(s)).map(s -> s.substring(0, s.indexOf(' '))).findFirst();
  }

  /** Errors and warnings as `what on whom`: faults of the language first, then findings, the gravest first. */
  private static Stream<String> said(FileResult result) {
    Stream<String> issues = result.issues().stream().filter(i -> i.severity() == Severity.ERROR).map(i -> i.code() + " here");
    Stream<String> findings = result.findings().stream().filter(f -> f.severity().atLeast(Severity.WARNING))
        .map(f -> f.rule() + " on " + f.subject());
    return Stream.concat(issues, findings);
  }
}
