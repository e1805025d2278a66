package org.costdsl.lang.analysis;

import java.util.List;
import java.util.stream.Stream;
import org.costdsl.lang.diagnostic.Severity;

/** What the analysis says of all files, in the order they were asked for. */
public record AnalysisResult(List<FileResult> files) {

  public AnalysisResult {
    files = List.copyOf(files);
  }

  /** Whether any file could not be used as it stands. */
  public boolean unusable() {
    return files.stream().anyMatch(FileResult::unusable);
  }

  /** How many messages and findings of one severity there are. */
  public long count(Severity severity) {
    return severities().filter(s -> s == severity).count();
  }

  /** Whether there is a message or finding at least as grave as the given one. */
  public boolean hasAtLeast(Severity severity) {
    return severities().anyMatch(s -> s.atLeast(severity));
  }

  private Stream<Severity> severities() {
    return files.stream().flatMap(f -> Stream.concat(f.issues().stream().map(i -> i.severity()),
        f.findings().stream().map(i -> i.severity())));
  }
}
