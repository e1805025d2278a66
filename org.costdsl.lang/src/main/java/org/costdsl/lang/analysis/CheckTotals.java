package org.costdsl.lang.analysis;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.evaluation.ClaimResult;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.uncertainty.Verdict;

/** What the results of a check come to, counted file by file so that none of them needs to be kept. */
public final class CheckTotals {

  private final Map<Severity, Long> issues = new EnumMap<>(Severity.class);
  private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);
  private final Map<Verdict, Long> claims = new EnumMap<>(Verdict.class);
  private final SortedSet<String> codes = new TreeSet<>();
  private long files;
  private long silent;
  private long unusable;
  private long accepted;
  private long known;

  /** The totals of results that are all there. */
  public static CheckTotals of(AnalysisResult result) {
    CheckTotals totals = new CheckTotals();
    result.files().forEach(totals::add);
    return totals;
  }

  /** Counts one more file. */
  public void add(FileResult file) {
    files++;
    silent += file.issues().isEmpty() && file.findings().isEmpty() ? 1 : 0;
    unusable += file.unusable() ? 1 : 0;
    accepted += file.accepted().size();
    for (LanguageIssue issue : file.issues()) {
      issues.merge(issue.severity(), 1L, Long::sum);
      codes.add(issue.code().code());
    }
    for (Finding finding : file.findings()) {
      findings.merge(finding.severity(), 1L, Long::sum);
      codes.add(finding.rule());
    }
    for (ClaimResult claim : file.report().map(CostReport::claims).orElse(List.of())) {
      claims.merge(claim.verdict(), 1L, Long::sum);
    }
  }

  /** Counts messages that a baseline left aside. */
  public void addKnown(long number) {
    known += number;
  }

  /** Messages that a baseline left aside. */
  public long known() {
    return known;
  }

  /** Files counted. */
  public long files() {
    return files;
  }

  /** Files about which there is nothing to say. */
  public long silent() {
    return silent;
  }

  /** Files that could not be used as they stand. */
  public long unusable() {
    return unusable;
  }

  /** Findings that the files' authors accepted. */
  public long accepted() {
    return accepted;
  }

  /** Problems with the text of files, of one severity. */
  public long issues(Severity severity) {
    return issues.getOrDefault(severity, 0L);
  }

  /** What rules found, of one severity. */
  public long findings(Severity severity) {
    return findings.getOrDefault(severity, 0L);
  }

  /** Messages of both kinds, of one severity. */
  public long count(Severity severity) {
    return issues(severity) + findings(severity);
  }

  /** Claims with one verdict. */
  public long claims(Verdict verdict) {
    return claims.getOrDefault(verdict, 0L);
  }

  /** The rule ids and message codes that occurred, in order. */
  public SortedSet<String> codes() {
    return Collections.unmodifiableSortedSet(codes);
  }
}
