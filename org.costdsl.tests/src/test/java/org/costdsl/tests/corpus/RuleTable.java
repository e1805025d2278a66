package org.costdsl.tests.corpus;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.rule.RuleCatalogue;
import org.costdsl.lang.rule.RulePage;
import org.costdsl.tests.Analysed;
import org.costdsl.tests.Repository;

/** Prints for each rule its fixtures, in how many true cases it is silent, and how many distorted cases it catches. */
final class RuleTable {

  private static final String ROW = "%-40s %8s %8s %12s %12s%n";

  private final List<FileResult> trueCases = results(Corpus.trueCases());
  private final List<FileResult> distorted = results(Corpus.distortedCases());
  private final List<FileResult> unseenTrue = results(Corpus.unseenTrueCases());
  private final List<FileResult> unseenDistorted = results(Corpus.unseenDistortedCases());

  private RuleTable() {
  }

  /** Prints the table and the sums; no arguments. */
  public static void main(String[] arguments) {
    new RuleTable().print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  private static List<FileResult> results(List<Path> files) {
    return files.stream().map(Corpus::analysed).toList();
  }

  private void print(PrintStream out) {
    out.printf(Locale.ROOT, ROW, "rule", "fires", "silent", "true silent", "distorted");
    for (RulePage page : RuleCatalogue.standard().rules()) {
      long silent = trueCases.stream()
          .filter(r -> findings(r).noneMatch(f -> isOf(f, page) && f.severity() != Severity.INFO)).count();
      List<FileResult> own = distorted.stream()
          .filter(r -> Corpus.expected(r).stream().anyMatch(e -> e.rule().equals(page.id()))).toList();
      out.printf(Locale.ROOT, ROW, page.id(), fixture(page, "fires.cost"), fixture(page, "silent.cost"),
          silent + "/" + trueCases.size(), own.stream().filter(Corpus::isCaught).count() + "/" + own.size());
    }
    out.println();
    printSums(out, "", trueCases, distorted);
    printSums(out, " that no rule was written beside", unseenTrue, unseenDistorted);
  }

  private static void printSums(PrintStream out, String which, List<FileResult> trueOnes, List<FileResult> distortedOnes) {
    out.printf(Locale.ROOT, "%d true cases%s: %d errors, %d warnings%n", trueOnes.size(), which, count(trueOnes, Severity.ERROR),
        count(trueOnes, Severity.WARNING));
    out.printf(Locale.ROOT, "%d distorted cases%s: %d caught by the rule that names the cause%n", distortedOnes.size(), which,
        distortedOnes.stream().filter(Corpus::isCaught).count());
  }

  private static long count(List<FileResult> results, Severity severity) {
    return results.stream().flatMap(r -> r.findings().stream()).filter(f -> f.severity() == severity).count();
  }

  private static boolean isOf(Finding finding, RulePage page) {
    return finding.rule().equals(page.id());
  }

  private static Stream<Finding> findings(FileResult result) {
    return result.findings().stream().flatMap(Corpus::withConsequences);
  }

  /** How many findings the rule has in its own file. */
  private static long fixture(RulePage page, String file) {
    Path path = Repository.file("org.costdsl.lang/src/main/resources/rules").resolve(page.id()).resolve(file);
    return Analysed.files(path).files().stream().flatMap(RuleTable::findings).filter(f -> isOf(f, page)).count();
  }
}
