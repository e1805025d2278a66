package org.costdsl.lang.analysis;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
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

  /** Adds what others have counted. */
  public void add(CheckTotals other) {
    other.issues.forEach((severity, number) -> issues.merge(severity, number, Long::sum));
    other.findings.forEach((severity, number) -> findings.merge(severity, number, Long::sum));
    other.claims.forEach((verdict, number) -> claims.merge(verdict, number, Long::sum));
    codes.addAll(other.codes);
    files += other.files;
    silent += other.silent;
    unusable += other.unusable;
    accepted += other.accepted;
    known += other.known;
  }

  /** Writes all of them down. */
  public void write(DataOutput out) throws IOException {
    for (long number : new long[] {files, silent, unusable, accepted, known}) {
      out.writeLong(number);
    }
    write(out, issues, Severity.values());
    write(out, findings, Severity.values());
    write(out, claims, Verdict.values());
    out.writeInt(codes.size());
    for (String code : codes) {
      out.writeUTF(code);
    }
  }

  private static <K> void write(DataOutput out, Map<K, Long> numbers, K[] keys) throws IOException {
    for (K key : keys) {
      out.writeLong(numbers.getOrDefault(key, 0L));
    }
  }

  /** Totals that were written down. */
  public static CheckTotals read(DataInput in) throws IOException {
    CheckTotals totals = new CheckTotals();
    totals.files = in.readLong();
    totals.silent = in.readLong();
    totals.unusable = in.readLong();
    totals.accepted = in.readLong();
    totals.known = in.readLong();
    read(in, totals.issues, Severity.values());
    read(in, totals.findings, Severity.values());
    read(in, totals.claims, Verdict.values());
    for (int left = in.readInt(); left > 0; left--) {
      totals.codes.add(in.readUTF());
    }
    return totals;
  }

  private static <K> void read(DataInput in, Map<K, Long> numbers, K[] keys) throws IOException {
    for (K key : keys) {
      long number = in.readLong();
      if (number != 0) {
        numbers.put(key, number);
      }
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
