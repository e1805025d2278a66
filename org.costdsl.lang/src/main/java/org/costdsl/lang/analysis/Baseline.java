package org.costdsl.lang.analysis;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.diagnostic.Severity;

/**
 * Messages that were there before and are left aside, so that only new ones count; what makes a file unusable is never left aside.
 *
 * @param known by file, the fingerprints of its messages and what they are about, for people
 */
public record Baseline(Map<String, Map<String, String>> known) {

  /** Copies the map, in order of file and fingerprint. */
  public Baseline {
    Map<String, Map<String, String>> copy = new TreeMap<>();
    known.forEach((file, messages) -> copy.put(file, Collections.unmodifiableMap(new TreeMap<>(messages))));
    known = Collections.unmodifiableMap(copy);
  }

  /** What is left of a file's result, and how many messages were left aside. */
  public record Split(FileResult fresh, long known) {
  }

  /** A file's result without what is known; the name is the one that this baseline gives the file. */
  public Split split(String name, FileResult file) {
    Map<String, String> aside = known.getOrDefault(name, Map.of());
    if (aside.isEmpty()) {
      return new Split(file, 0);
    }
    Fingerprints own = Fingerprints.of(file);
    List<LanguageIssue> issues = file.issues().stream().filter(i -> isFatal(i) || !aside.containsKey(own.of(i))).toList();
    List<Finding> findings = file.findings().stream().filter(f -> !aside.containsKey(own.of(f))).toList();
    long number = file.issues().size() - issues.size() + file.findings().size() - findings.size();
    return new Split(new FileResult(file.file(), file.text(), issues, file.report(), findings, file.accepted()), number);
  }

  /** All that a baseline may leave aside in a file. */
  public static Map<String, String> of(FileResult file) {
    Fingerprints own = Fingerprints.of(file);
    Map<String, String> messages = new TreeMap<>();
    file.issues().stream().filter(i -> !isFatal(i)).forEach(i -> messages.put(own.of(i), i.code().code()));
    file.findings().forEach(f -> messages.put(own.of(f), f.rule() + " on " + f.subject()));
    return messages;
  }

  private static boolean isFatal(LanguageIssue issue) {
    return issue.severity() == Severity.ERROR;
  }
}
