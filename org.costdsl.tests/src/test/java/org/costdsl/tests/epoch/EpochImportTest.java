package org.costdsl.tests.epoch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.costdsl.lang.analysis.AnalysisResult;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.epoch.EpochImport;
import org.costdsl.lang.epoch.ImportSummary;
import org.costdsl.lang.epoch.ImportSummary.Remark;
import org.costdsl.lang.epoch.NotTheTableException;
import org.costdsl.tests.Analysed;
import org.costdsl.tests.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Epoch AI's table of models, of both vintages: every row is accounted for, and what comes out is sound text. */
class EpochImportTest {

  private static final String HEADINGS = "Model,Publication date,Training compute (FLOP)\n";

  @Test
  void accountsForEveryRowOfTheFrontierTable(@TempDir Path folder) throws IOException {
    ImportSummary summary = imported("frontier_models.csv", folder);
    assertThat(summary.read()).isEqualTo(137).isEqualTo(summary.written() + summary.skipped().size());
    assertThat(summary.skipped()).extracting(Remark::model).containsExactly("GLM-4-Plus", "GPT-4o", "Claude 3 Opus",
        "Gemini 1.5 Pro", "GPT-4 Turbo (Nov 2023)");
    assertThat(summary.remarks()).isEmpty();
    assertThat(summary.unknownHardware()).containsOnlyKeys("NVIDIA GeForce GTX 285", "NVIDIA GeForce GTX 480");
    assertThat(summary.absentBases()).containsOnlyKeys("GPT-4 Turbo (Nov 2023)", "GPT-4o", "LaMDA");
    assertThat(runs(folder)).isEqualTo(summary.written() + summary.absentBases().size());
  }

  @Test
  void readsTheHeadingsOfAnOlderTable(@TempDir Path folder) throws IOException {
    ImportSummary summary = imported("older_vintage.csv", folder);
    assertThat(summary.read()).isEqualTo(12);
    assertThat(summary.skipped()).extracting(Remark::line).containsExactly(14L, 15L, 16L);
    assertThat(summary.remarks()).extracting(Remark::words).contains("`Hardware utilization (MFU)` is more than 1: 34",
        "`Training compute cost (2023 USD)` is no positive number: about a lot",
        "`Training compute (FLOP)` is no positive number: -5", "it is its own base model");
    assertThat(Files.readString(folder.resolve("models-2020.cost"))).contains("tokens: 2.244e11 tokens", "mfu: 19.66%",
        "  states: gpt_3_175b_davinci.owned_cost is 1.13142e6 USD@2023", "run model_run \"run\"", "run two_chips_2 ");
    assertThat(Files.readString(folder.resolve("bases.cost"))).contains("run llama_13b \"LLaMA-13B\"", "flop: 7.799e22 FLOP");
  }

  @ParameterizedTest
  @ValueSource(strings = {"frontier_models.csv", "older_vintage.csv"})
  void whatItWritesIsSound(String table, @TempDir Path folder) throws IOException {
    imported(table, folder);
    assertThat(Analysed.files(folder).files()).isNotEmpty()
        .allSatisfy(f -> assertThat(f.issues()).as(f.file()).isEmpty());
  }

  @Test
  void hostileCellsStayStringsAndComments(@TempDir Path folder) throws IOException {
    imported("older_vintage.csv", folder);
    AnalysisResult result = Analysed.files(folder);
    assertThat(result.files().stream().flatMap(f -> f.report().stream()).flatMap(r -> r.entities().keySet().stream()))
        .contains("bad_name_quoted_x_end").doesNotContain("evil");
  }

  @Test
  void findsWhatIsKnownToBeWrongForItsCause(@TempDir Path folder) throws IOException {
    imported("frontier_models.csv", folder);
    List<Finding> findings = findings(folder);
    assertThat(subjects(findings, "compute/base-compute-on-fine-tune")).containsExactlyInAnyOrder("u_palm_540b", "flan_palm_540b",
        "minerva_540b");
    assertThat(subjects(findings, "compute/hours-of-one-device")).containsExactly("big_lstm_cnn_inputs");
    assertThat(subjects(findings, "compute/impossible-utilisation")).containsExactlyInAnyOrder("flan_137b", "dnn_em_segmentation");
    assertThat(subjects(findings, "time/hardware-anachronism")).containsExactly("megatron_bert");
    assertThat(subjects(findings, "arithmetic/power-of-ten")).isEmpty();
  }

  @Test
  void findsTheKnownFaultsOfAnOlderTableForTheirCause(@TempDir Path folder) throws IOException {
    imported("older_vintage.csv", folder);
    List<Finding> findings = findings(folder);
    assertThat(subjects(findings, "compute/base-compute-on-fine-tune")).containsExactly("llava");
    assertThat(subjects(findings, "time/hardware-anachronism")).containsExactly("fmmformer");
    assertThat(subjects(findings, "compute/per-unit-as-total")).containsExactly("deepseek_v2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a,b\n1,2\n", HEADINGS + "\"open quote,2020-01-01,1"})
  void refusesWhatIsNoTable(String text, @TempDir Path folder) throws IOException {
    Path table = Files.writeString(folder.resolve("table.csv"), text);
    Path out = folder.resolve("out");
    assertThatThrownBy(() -> EpochImport.run(table, out, (done, all) -> { })).isInstanceOf(NotTheTableException.class);
    assertThat(out).doesNotExist();
  }

  @Test
  void replacesItsOwnFilesAndNoOthers(@TempDir Path folder) throws IOException {
    Path table = Files.writeString(folder.resolve("t.csv"), HEADINGS + "A,2020-01-01,1e20\nB,2021-01-01,1e20\n");
    Path out = folder.resolve("out");
    EpochImport.run(table, out, (done, all) -> { });
    assertThat(EpochImport.run(table, out, (done, all) -> { }).files()).hasSize(2);
    Path own = Files.writeString(out.resolve("models-2021.cost"), "language 1.0\n");
    String before = Files.readString(out.resolve("models-2020.cost"));
    Files.writeString(table, HEADINGS + "C,2020-01-01,1e20\nB,2021-01-01,1e20\n");
    assertThatThrownBy(() -> EpochImport.run(table, out, (done, all) -> { })).isInstanceOf(IOException.class)
        .hasMessageContaining("was not written by an import");
    assertThat(own).hasContent("language 1.0");
    assertThat(out.resolve("models-2020.cost")).hasContent(before);
    try (Stream<Path> left = Files.list(out)) {
      assertThat(left).hasSize(2);
    }
  }

  @Test
  void streamsALargeTable(@TempDir Path folder) throws IOException {
    StringBuilder rows = new StringBuilder("\uFEFF" + HEADINGS);
    for (int i = 0; i < 20_000; i++) {
      rows.append("Model ").append(i % 19_000).append(",20").append(10 + i % 10).append("-01-01,1e20\n");
    }
    Path table = Files.writeString(folder.resolve("t.csv"), rows, StandardCharsets.UTF_8);
    int[] last = new int[2];
    ImportSummary summary = EpochImport.run(table, folder.resolve("out"), (done, all) -> {
      last[0] = done;
      last[1] = all;
    });
    assertThat(summary.written()).isEqualTo(20_000);
    assertThat(last).containsExactly(20_000, 20_000);
    assertThat(runs(folder.resolve("out"))).isEqualTo(20_000);
  }

  private static ImportSummary imported(String table, Path folder) throws IOException {
    return EpochImport.run(Repository.file("org.costdsl.tests/src/test/resources/epoch/" + table), folder, (done, all) -> { });
  }

  private static List<Finding> findings(Path folder) {
    return Analysed.files(folder).files().stream().flatMap(f -> f.findings().stream()).toList();
  }

  private static List<String> subjects(List<Finding> findings, String rule) {
    return findings.stream().filter(f -> f.rule().equals(rule)).map(Finding::subject).distinct().toList();
  }

  private static long runs(Path folder) throws IOException {
    long runs = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        runs += Files.readAllLines(file).stream().filter(l -> l.startsWith("run ")).count();
      }
    }
    return runs;
  }
}
