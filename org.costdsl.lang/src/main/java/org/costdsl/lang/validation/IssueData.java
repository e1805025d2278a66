package org.costdsl.lang.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an issue carries besides its message, as the strings that an Xtext issue can hold.
 *
 * @param replacement what to write instead of the text that the issue marks; an empty text deletes it
 * @param advice what to do, in words, where more is to be said than the replacement
 * @param detail further lines of the message
 */
public record IssueData(Optional<String> replacement, Optional<String> advice, List<String> detail) {

  /** An issue with nothing but its message. */
  public static final IssueData NONE = new IssueData(Optional.empty(), Optional.empty(), List.of());

  private static final String REPLACEMENT = "write=";
  private static final String ADVICE = "advice=";
  private static final String DETAIL = "detail=";

  public IssueData {
    detail = List.copyOf(detail);
  }

  /** The text of the issue should be replaced by another. */
  public static IssueData write(String replacement) {
    return new IssueData(Optional.of(replacement), Optional.empty(), List.of());
  }

  /** The text of the issue should be replaced if there is something to replace it by. */
  public static IssueData write(Optional<String> replacement) {
    return new IssueData(replacement, Optional.empty(), List.of());
  }

  /** Something should be done that cannot be done by replacing the text of the issue. */
  public static IssueData advise(String advice) {
    return new IssueData(Optional.empty(), Optional.of(advice), List.of());
  }

  /** Reads the data of an issue; null and strings of other origin are passed over. */
  public static IssueData of(String[] data) {
    Optional<String> replacement = Optional.empty();
    Optional<String> advice = Optional.empty();
    List<String> detail = new ArrayList<>();
    for (String entry : data == null ? new String[0] : data) {
      if (entry.startsWith(REPLACEMENT)) {
        replacement = Optional.of(entry.substring(REPLACEMENT.length()));
      } else if (entry.startsWith(ADVICE)) {
        advice = Optional.of(entry.substring(ADVICE.length()));
      } else if (entry.startsWith(DETAIL)) {
        detail.add(entry.substring(DETAIL.length()));
      }
    }
    return new IssueData(replacement, advice, detail);
  }

  /** The data as an issue holds it. */
  public String[] encoded() {
    List<String> entries = new ArrayList<>();
    replacement.ifPresent(r -> entries.add(REPLACEMENT + r));
    advice.ifPresent(a -> entries.add(ADVICE + a));
    detail.forEach(d -> entries.add(DETAIL + d));
    return entries.toArray(String[]::new);
  }

  /** The fix in words, such as {@code write `5M USD`}. */
  public Optional<String> fix() {
    return advice.or(() -> replacement.map(r -> r.isEmpty() ? "delete it" : "write `" + r + "`"));
  }
}
