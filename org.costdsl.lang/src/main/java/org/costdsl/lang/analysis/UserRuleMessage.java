package org.costdsl.lang.analysis;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.costdsl.lang.diagnostic.Evidence;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.diagnostic.IssueCode;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.diagnostic.SourceRange;

/** What the process that runs the user's rules and the one that waits for it say to each other: a line of JSON each. */
final class UserRuleMessage {

  /** What every line of the protocol begins with; whatever else a rule makes the process print is no message. */
  static final String MARK = "@costdsl ";

  private static final ObjectMapper JSON = new ObjectMapper().addMixIn(SourceRange.class, Place.class);

  /** How a place is written down: as its numbers. */
  @JsonAutoDetect(fieldVisibility = Visibility.ANY)
  @JsonIgnoreProperties("origin")
  private abstract static class Place {
    @JsonCreator
    Place(@JsonProperty("file") String file, @JsonProperty("line") int line, @JsonProperty("column") int column,
        @JsonProperty("endLine") int endLine, @JsonProperty("endColumn") int endColumn, @JsonProperty("offset") int offset,
        @JsonProperty("length") int length) {
    }
  }

  private UserRuleMessage() {
  }

  /** What to run: rules by index from {@code first} on. */
  record Request(List<String> paths, int samples, long seed, Map<String, Double> thresholds, List<String> folders, List<String> libraries,
      int first) {
  }

  /** A step that begins ({@code step}: ready, compile, run, end), or what one has found. */
  record Reply(String step, int rule, String file, List<Told> findings, List<Problem> problems) {

    static Reply step(String step, int rule, String file) {
      return new Reply(step, rule, file, List.of(), List.of());
    }
  }

  /** A finding without optional values. */
  record Told(String rule, Severity severity, SourceRange place, String subject, String message, Finding.Side left,
      Finding.Side right, String constraint, String remedy, Double probability, List<Evidence> evidence) {

    static Told of(Finding f) {
      return new Told(f.rule(), f.severity(), f.place(), f.subject(), f.message(), f.left(), f.right(), f.constraint(),
          f.remedy().orElse(null), f.probability().isPresent() ? f.probability().getAsDouble() : null, f.evidence());
    }

    Finding finding() {
      return new Finding(rule, severity, place, subject, message, left, right, constraint, Optional.ofNullable(remedy),
          probability == null ? OptionalDouble.empty() : OptionalDouble.of(probability), evidence, List.of());
    }
  }

  /** A fault of a rule without optional values. */
  record Problem(String code, SourceRange place, String message) {

    static Problem of(LanguageIssue issue) {
      return new Problem(issue.code().code(), issue.place(), issue.message());
    }

    LanguageIssue issue() {
      return new LanguageIssue(new IssueCode(code), Severity.ERROR, place, message, List.of(), Optional.empty());
    }
  }

  static String write(Object message) {
    try {
      return MARK + JSON.writeValueAsString(message);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static <T> T read(String line, Class<T> type) {
    try {
      return JSON.readValue(line.substring(MARK.length()), type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
