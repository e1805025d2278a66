package org.costdsl.tests.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.costdsl.lang.analysis.AnalysisSettings;
import org.costdsl.lang.analysis.CostAnalysis;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.analysis.Workspace;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.evaluation.Entity;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.tests.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document that is edited keystroke by keystroke is analysed as if each of its states had been opened as it stands. */
class LiveAnalysisTest {

  private static final String NAME = "/live/edited.cost";
  private static final int SAMPLES = 60;
  private static final CostAnalysis ANALYSIS = CostAnalysis.with(new AnalysisSettings(SAMPLES, 1, Map.of()));

  @ParameterizedTest
  @CsvSource({"deepseek, 1", "deepseek, 2", "deepseek, 3", "in-house-cluster, 4", "three-cost-bases, 5", "gpt-3, 6", "team-prices, 7",
      "montecarlo, 8", "llama-65b, 9", "deepseek-r1-stages, 10"})
  void anyEditsGiveWhatAFreshAnalysisGives(String example, long seed) throws IOException {
    Random random = new Random(seed);
    String sound = Files.readString(Repository.file("examples/" + example + ".cost"));
    Workspace edited = ANALYSIS.workspace();
    Workspace fresh = ANALYSIS.workspace();
    String text = sound;
    edited.put(NAME, text);
    edited.analyse(NAME);
    for (int step = 0; step < 60; step++) {
      String before = text;
      text = random.nextInt(3) == 0 ? sound : edit(text, random);
      edited.put(NAME, text);
      if (random.nextInt(4) > 0) {
        fresh.remove(NAME);
        fresh.put(NAME, text);
        List<String> now = said(edited);
        List<String> wanted = said(fresh);
        String state = text;
        assertThat(now.stream().filter(s -> !wanted.contains(s))).as(() -> difference(before, state)).isEmpty();
        assertThat(now).hasSameSizeAs(wanted).isEqualTo(wanted);
      }
    }
  }

  @Test
  void whatAnEditDoesNotReachIsNotWorkedOutAgain() throws IOException {
    String text = Files.readString(Repository.file("examples/deepseek.cost"));
    Workspace edited = ANALYSIS.workspace();
    edited.put(NAME, text);
    CostReport first = after(edited, text.replace("0.08 USD", "0.09 USD"));
    CostReport second = after(edited, text.replace("0.08 USD", "0.10 USD"));
    assertThat(second.entity("v3").orElseThrow()).isSameAs(first.entity("v3").orElseThrow());
    assertThat(second.entity("report_total").orElseThrow()).isSameAs(first.entity("report_total").orElseThrow());
    String pool = text.substring(0, text.indexOf("0.08 USD")).replaceAll("(?s).*\npool (\\w+) .*", "$1");
    assertThat(second.entity(pool).orElseThrow()).isNotSameAs(first.entity(pool).orElseThrow());
  }

  @Test
  void aKeystrokeMovesEveryPlaceBelowIt() throws IOException {
    String text = Files.readString(Repository.file("examples/deepseek.cost"));
    Workspace edited = ANALYSIS.workspace();
    edited.put(NAME, text);
    after(edited, text.replace("0.08 USD", "0.09 USD"));
    int before = after(edited, text).entity("report_total").orElseThrow().place().offset();
    Entity moved = after(edited, text.replace("0.08 USD", "\n\n  0.08 USD")).entity("report_total").orElseThrow();
    assertThat(moved.place().offset()).isEqualTo(before + 4);
  }

  private static CostReport after(Workspace workspace, String text) {
    workspace.put(NAME, text);
    return workspace.analyse(NAME).flatMap(FileResult::report).orElseThrow();
  }

  private static String edit(String text, Random random) {
    int at = random.nextInt(text.length());
    int lineStart = text.lastIndexOf('\n', at) + 1;
    int lineEnd = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at) + 1;
    return switch (random.nextInt(9)) {
      case 0 -> text.substring(0, at) + text.substring(Math.min(text.length(), at + 1));
      case 1 -> text.substring(0, at) + "{}()\"/*@:.,-".charAt(random.nextInt(12)) + text.substring(at);
      case 2 -> text.substring(0, lineStart) + text.substring(lineEnd);
      case 3 -> text.substring(0, lineEnd) + text.substring(lineStart);
      case 4 -> text.substring(0, at) + "\n" + text.substring(at);
      case 5 -> withWordOf(text, at, random.nextInt(text.length()));
      default -> withDigit(text, at, random.nextInt(10));
    };
  }

  /** One word taken for another of the same text: names, units, properties. */
  private static String withWordOf(String text, int at, int other) {
    String word = text.substring(other).replaceFirst("(?s)^\\W*", "").replaceFirst("(?s)\\W.*", "");
    int start = at;
    while (start < text.length() && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    return text.substring(0, start) + text.substring(start).replaceFirst("^\\w+", word);
  }

  private static String withDigit(String text, int at, int digit) {
    int start = at;
    while (start < text.length() && !Character.isDigit(text.charAt(start))) {
      start++;
    }
    return start == text.length() ? text : text.substring(0, start) + digit + text.substring(start + 1);
  }

  private static List<String> said(Workspace workspace) {
    FileResult result = workspace.analyse(NAME).orElseThrow();
    List<String> said = new ArrayList<>();
    result.issues().forEach(i -> said.add(i.place() + "+" + i.place().offset() + "+" + i.place().length() + " " + i));
    result.findings().forEach(f -> said.add(f.place() + "+" + f.place().offset() + " " + f));
    result.accepted().forEach(a -> said.add(a.toString()));
    result.report().ifPresent(report -> {
      report.entities().values().forEach(e -> said.add(written(e)));
      report.claimed().forEach(e -> said.add("claimed " + written(e)));
      report.claims().forEach(c -> said.add(c.claim().name() + " " + c.verdict() + " " + c.violation() + " " + c.reason()));
      report.expectations().forEach(e -> said.add(e.toString()));
      said.add(report.scopes().toString());
      report.scenarios().forEach((name, scenario) -> scenario.entities().values().forEach(e -> said.add(name + " " + written(e))));
    });
    return said;
  }

  private static String written(Entity entity) {
    StringBuilder text = new StringBuilder(entity.name() + " " + entity.kind() + " " + entity.title() + " " + entity.place());
    text.append(entity.values().keySet()).append(entity.places());
    for (Figure figure : entity.figures().values()) {
      text.append('\n').append(figure.name()).append(' ').append(figure.median()).append(' ').append(figure.trace().method())
          .append(' ').append(figure.trace().place()).append(' ').append(figure.trace().citations());
    }
    return text.toString();
  }

  private static String difference(String before, String after) {
    int start = 0;
    while (start < Math.min(before.length(), after.length()) && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    int from = Math.max(0, start - 40);
    return "before: " + before.substring(from, Math.min(before.length(), start + 60)) + "\nafter: "
        + after.substring(from, Math.min(after.length(), start + 60));
  }
}
