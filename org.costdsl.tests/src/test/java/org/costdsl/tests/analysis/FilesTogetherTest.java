package org.costdsl.tests.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.costdsl.lang.analysis.AnalysisResult;
import org.costdsl.lang.analysis.AnalysisSettings;
import org.costdsl.lang.analysis.CostAnalysis;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.analysis.Workspace;
import org.costdsl.lang.evaluation.Sampling;
import org.costdsl.lang.evaluation.SamplingProgress;
import org.costdsl.lang.render.JsonRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many files that refer to each other: what is said of one depends on neither order, nor threads, nor what else is kept in memory. */
class FilesTogetherTest {

  private static final int SIBLINGS = 70;

  @TempDir
  private Path folder;

  private final Map<String, String> texts = new LinkedHashMap<>();

  @BeforeEach
  void write() throws IOException {
    add("shared/prices.cost", """
        language 1.0
        package /* of the
          group */ shared.prices
        import costdsl.hardware.*
        source frame "Frame contract" { date: 2025-01  tier: primary }
        accelerator Offer extends H100_SXM { price: 30k USD / device @frame }
        let rate_of_use = 60%
        """);
    add("shared/more.cost", "package shared.more\nimport shared.prices.*\naccelerator Better extends Offer { price: 20k USD / device }\n");
    add("imports.cost", """
        // package nothing.of.it
        import shared.*
        import shared.more.*
        import shared.prices.Offer
        import costdsl.hardware.*
        pool a { devices: 100 of Offer  acquired: 2024  busy: 50% }
        pool b { devices: 100 of Better  acquired: 2024 }
        pool c { devices: 100 of H100_SXM  acquired: 2024 }
        expect a.capex > 1M USD
        expect b.capex < 3M USD
        """);
    add("nested.cost", "pool a { devices: 100 of " + "(".repeat(5_000) + "1" + ")".repeat(5_000) + " }\n");
    add("unknown.cost", "pool a { devices: 100 of Offerr }\nlet x = rate_of_use * 2\n");
    add("broken.cost", "package shared.prices\npool { devices: of\n");
    for (int i = 0; i < SIBLINGS; i++) {
      add("group/plan-" + i + ".cost", "package group\nimport shared.prices.*\nlet own_" + i + " = " + i + " * 1M USD\n"
          + "pool p_" + i + " { devices: about " + (i + 1) + "00 of Offer  acquired: 2024  use: training }\n"
          + "claim c_" + i + " { states: p_" + i + ".capex is under own_" + (i + 7) % SIBLINGS + " }\n");
    }
  }

  private void add(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    texts.put(file.toString(), text);
  }

  private static AnalysisSettings settings(int jobs) {
    return new AnalysisSettings(new Sampling(500, 1, jobs, SamplingProgress.NONE), Map.of());
  }

  private static String text(AnalysisResult result) {
    return new JsonRenderer().render(result);
  }

  @Test
  void anyNumberOfThreadsSaysTheSame() {
    List<FileResult> handedOn = new ArrayList<>();
    CostAnalysis.with(settings(3)).stream(List.of(folder), handedOn::add);

    AnalysisResult alone = CostAnalysis.with(settings(1)).analyse(List.of(folder));
    assertThat(text(new AnalysisResult(handedOn))).isEqualTo(text(alone));
    assertThat(handedOn).extracting(FileResult::file).isSorted().hasSize(texts.size());
  }

  @Test
  void aFileIsJudgedAsIfAllWereKeptInMemory() {
    Workspace workspace = CostAnalysis.with(settings(1)).workspace();
    workspace.load(texts);

    for (FileResult result : CostAnalysis.with(settings(2)).analyse(List.of(folder)).files()) {
      FileResult kept = workspace.analyse(result.file()).orElseThrow();
      assertThat(text(new AnalysisResult(List.of(result)))).isEqualTo(text(new AnalysisResult(List.of(kept))));
    }
  }

  @Test
  void namesOfOtherFilesAreFound() {
    AnalysisResult result = CostAnalysis.with(settings(2)).analyse(List.of(folder));

    assertThat(of(result, "imports.cost").issues()).isEmpty();
    assertThat(of(result, "imports.cost").report().orElseThrow().expectations()).hasSize(2).allMatch(e -> e.passed());
    assertThat(of(result, "group/plan-3.cost").unusable()).isFalse();
    assertThat(of(result, "unknown.cost").issues()).anyMatch(i -> i.message().contains("`shared.prices` has one"));
    assertThat(of(result, "broken.cost").unusable()).isTrue();
  }

  @Test
  void aPathThatIsMissingIsToldOfInItsPlace() {
    Path missing = folder.resolve("group/plan-0a.cost");
    AnalysisResult result = CostAnalysis.with(settings(2)).analyse(List.of(folder, missing));

    assertThat(result.files()).extracting(FileResult::file).isSorted().contains(missing.toString());
    assertThat(of(result, "group/plan-0a.cost").issues()).singleElement()
        .satisfies(i -> assertThat(i.message()).endsWith("does not exist"));
  }

  private FileResult of(AnalysisResult result, String name) {
    return result.files().stream().filter(f -> f.file().equals(folder.resolve(name).toString())).findFirst().orElseThrow();
  }
}
