package org.costdsl.tests.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.tests.Analysed;
import org.costdsl.tests.Repository;

/** Published figures as they stand in their sources, and as others have distorted them. */
final class Corpus {

  private static final Pattern EXPECTED = Pattern.compile("// expect: (\\S+)");

  private Corpus() {
  }

  /**
   * A rule that has to speak at a line.
   *
   * @param line number of the line, from 1
   * @param rule id of the rule
   */
  record Expected(int line, String rule) {

    /** Whether a finding is the expected one. */
    boolean isMetBy(Finding finding) {
      return finding.rule().equals(rule) && finding.place().line() == line;
    }
  }

  /** Cases in which every figure is as published. */
  static List<Path> trueCases() {
    return files("examples/corpus/true");
  }

  /** Cases with one distorted figure each. */
  static List<Path> distortedCases() {
    return files("examples/corpus/distorted");
  }

  /** Published figures that the rules were not written beside. */
  static List<Path> unseenTrueCases() {
    return files("examples/corpus/unseen/true");
  }

  /** Distorted figures that the rules were not written beside. */
  static List<Path> unseenDistortedCases() {
    return files("examples/corpus/unseen/distorted");
  }

  /** What the analysis says of one file. */
  static FileResult analysed(Path file) {
    return Analysed.files(file).files().get(0);
  }

  /** What a file expects beside its lines. */
  static List<Expected> expected(FileResult result) {
    List<Expected> expected = new ArrayList<>();
    List<String> lines = result.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = EXPECTED.matcher(lines.get(i));
      if (matcher.find()) {
        expected.add(new Expected(i + 1, matcher.group(1)));
      }
    }
    return expected;
  }

  /** Whether every expected rule speaks where it should, as a cause and not only as a consequence. */
  static boolean isCaught(FileResult result) {
    return expected(result).stream().allMatch(e -> result.findings().stream().anyMatch(e::isMetBy));
  }

  /** A finding and all that is listed below it. */
  static Stream<Finding> withConsequences(Finding finding) {
    return Stream.concat(Stream.of(finding), finding.consequences().stream().flatMap(Corpus::withConsequences));
  }

  private static List<Path> files(String folder) {
    try (Stream<Path> files = Files.list(Repository.file(folder))) {
      return files.filter(f -> f.toString().endsWith(".cost")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
