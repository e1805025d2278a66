package org.costdsl.lang.analysis;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.diagnostic.SourceRange;
import org.costdsl.lang.rule.Accepted;

/**
 * What tells the messages of one file apart and stays the same from run to run: it depends neither on where the file lies, nor on
 * lines above a message, nor on the amounts. A finding is known by its rule, its subject and what it compares; a language message
 * by its code and the text it points at; equal ones by their order.
 */
public final class Fingerprints {

  private static final int DIGITS = 32;
  private static final String SEPARATOR = "\u001F";

  private final Map<Object, String> byMessage = new IdentityHashMap<>();
  private final Map<String, Integer> seen = new HashMap<>();

  private Fingerprints(FileResult file) {
    file.issues().forEach(i -> add(i, identity(i, file.text())));
    Stream.concat(file.findings().stream(), file.accepted().stream().map(Accepted::finding)).forEach(f -> add(f, identity(f)));
  }

  /** The fingerprints of a file's messages. */
  public static Fingerprints of(FileResult file) {
    return new Fingerprints(file);
  }

  /** The fingerprint of one of the file's findings, in 32 hexadecimal digits. */
  public String of(Finding finding) {
    return byMessage.get(finding);
  }

  /** The fingerprint of one of the file's language messages, in 32 hexadecimal digits. */
  public String of(LanguageIssue issue) {
    return byMessage.get(issue);
  }

  private void add(Object message, List<String> identity) {
    String joined = String.join(SEPARATOR, identity);
    int earlier = seen.merge(joined, 1, Integer::sum) - 1;
    byMessage.put(message, hash(joined + SEPARATOR + earlier));
  }

  private static List<String> identity(Finding finding) {
    return List.of(finding.rule(), finding.subject(), finding.left().label(), finding.right().label());
  }

  private static List<String> identity(LanguageIssue issue, String text) {
    SourceRange place = issue.place();
    int start = Math.min(place.offset(), text.length());
    String quoted = text.substring(start, Math.min(start + place.length(), text.length()));
    return List.of(issue.code().code(), quoted.strip().replaceAll("\\s+", " "));
  }

  private static String hash(String text) {
    return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString().substring(0, DIGITS);
  }
}
