package org.costdsl.lang.analysis.share;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.costdsl.lang.analysis.SourceFiles;
import org.costdsl.lang.diagnostic.IssueCode;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.diagnostic.SourceRange;
import org.costdsl.lang.rule.RuleCatalogue;

/** A project's settings as they are written: {@code libraries}, {@code samples}, {@code seed} and {@code threshold.RULE.NAME}. */
final class SettingsFile {

  static final SettingsFile NONE = new SettingsFile("", "");
  static final IssueCode SETTING = new IssueCode("project/setting");

  private static final int LEAST_SAMPLES = 100;
  private static final int MOST_SAMPLES = 1_000_000;
  private static final int MOST_BYTES = 100_000;
  private static final Splitter NAMES = Splitter.on(',').trimResults().omitEmptyStrings();
  private static final String THRESHOLD = "threshold.";

  private final String shown;
  private final String text;
  private final List<LanguageIssue> problems = new ArrayList<>();
  private final List<Wanted> libraries = new ArrayList<>();
  private final Map<String, Double> thresholds = new HashMap<>();
  private OptionalInt samples = OptionalInt.empty();
  private OptionalLong seed = OptionalLong.empty();

  /**
   * A library that is asked for.
   *
   * @param location its folder or archive
   * @param version the version that is asked for
   * @param place where it is asked for; empty on the command line
   */
  record Wanted(Path location, Optional<String> version, Optional<SourceRange> place) {

    static Wanted of(String word, Path base) {
      int at = word.lastIndexOf('@');
      Path location = base.resolve(at < 0 ? word : word.substring(0, at));
      return new Wanted(location, at < 0 ? Optional.empty() : Optional.of(word.substring(at + 1)), Optional.empty());
    }
  }

  private SettingsFile(String shown, String text) {
    this.shown = shown;
    this.text = text;
  }

  static SettingsFile read(Path file) throws Fault {
    String shown = SourceFiles.display(file);
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw Fault.of(SETTING, shown, shown + " is larger than " + MOST_BYTES / 1000 + " kB");
      }
      SettingsFile settings = new SettingsFile(shown, Texts.of(Files.readAllBytes(file), shown));
      Properties properties = Library.properties(settings.text, shown);
      for (String key : new TreeSet<>(properties.stringPropertyNames())) {
        settings.take(key, properties.getProperty(key).trim(), file.toAbsolutePath().getParent());
      }
      return settings;
    } catch (IOException e) {
      throw Fault.of(SETTING, shown, shown + " cannot be read");
    }
  }

  private void take(String key, String value, Path folder) {
    try {
      switch (key) {
        case "libraries" -> takeLibraries(value, folder);
        case "samples" -> samples = OptionalInt.of(checkSamples(Integer.parseInt(value), shown, line(key)));
        case "seed" -> seed = OptionalLong.of(Long.parseLong(value));
        default -> takeThreshold(key, value);
      }
    } catch (NumberFormatException e) {
      problems.add(Fault.issue(SETTING, Severity.ERROR, place(line(key)), key + " takes a number, not `" + value + "`"));
    } catch (Fault e) {
      problems.add(e.issue());
    }
  }

  private void takeLibraries(String value, Path folder) throws Fault {
    for (String word : NAMES.split(value)) {
      SourceRange place = place(line("libraries"));
      Wanted wanted = Wanted.of(word, folder);
      if (wanted.version().isEmpty()) {
        throw Fault.at(SETTING, place, "say which version of " + word + " is wanted: " + word + "@1.0");
      }
      if (!ProjectSettings.isInside(wanted.location(), folder)) {
        throw Fault.at(Library.OUTSIDE, place, "library " + word + " lies outside the project; name it on the command line with --library");
      }
      libraries.add(new Wanted(wanted.location(), wanted.version(), Optional.of(place)));
    }
  }

  private void takeThreshold(String key, String value) throws Fault {
    String name = key.startsWith(THRESHOLD) ? key.substring(THRESHOLD.length()) : "";
    int dot = name.lastIndexOf('.');
    boolean known = dot > 0
        && RuleCatalogue.standard().rule(name.substring(0, dot)).flatMap(r -> r.threshold(name.substring(dot + 1))).isPresent();
    if (!known) {
      throw Fault.at(SETTING, place(line(key)), "there is no setting " + key
          + "; there is libraries, samples, seed and threshold.RULE.NAME with the names on a rule's page");
    }
    double number = Double.parseDouble(value);
    if (!Double.isFinite(number)) {
      throw new NumberFormatException();
    }
    thresholds.put(name, number);
  }

  static int checkSamples(int samples, String shown, int line) throws Fault {
    if (samples < LEAST_SAMPLES || samples > MOST_SAMPLES) {
      throw Fault.at(SETTING, place(shown, line), "samples takes a number from " + LEAST_SAMPLES + " to " + MOST_SAMPLES + ", not " + samples);
    }
    return samples;
  }

  private int line(String key) {
    Matcher found = Pattern.compile("(?m)^[ \\t\\f]*" + Pattern.quote(key) + "\\s*[=:\\s]").matcher(text);
    return found.find() ? (int) text.substring(0, found.end() - 1).chars().filter(c -> c == '\n').count() + 1 : 1;
  }

  private SourceRange place(int line) {
    return place(shown, line);
  }

  private static SourceRange place(String shown, int line) {
    return new SourceRange(shown, line, 1, line, 1, 0, 0);
  }

  List<LanguageIssue> problems() {
    return problems;
  }

  List<Wanted> libraries() {
    return libraries;
  }

  Map<String, Double> thresholds() {
    return thresholds;
  }

  OptionalInt samples() {
    return samples;
  }

  OptionalLong seed() {
    return seed;
  }
}
