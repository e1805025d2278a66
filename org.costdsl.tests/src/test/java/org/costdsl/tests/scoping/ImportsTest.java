package org.costdsl.tests.scoping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.costdsl.lang.analysis.AnalysisResult;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.tests.Analysed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a name can refer to. */
class ImportsTest {

  @TempDir
  Path folder;

  @Test
  void anImportedNameResolvesAcrossFiles() throws IOException {
    Path shared = write("shared.cost", "package team.shared", "staff core { headcount: 10 pay: 100k USD / person / year loaded: 1 }");
    Path user = write("user.cost", "package team.user", "import team.shared.*", "programme all { includes: core period: 1 years }");
    AnalysisResult result = Analysed.files(shared, user);
    assertThat(result.unusable()).isFalse();
    assertThat(file(result, "user.cost").report().orElseThrow().figure("all.cost").orElseThrow().median()).isCloseTo(1e6, within(1e-3));
  }

  @Test
  void filesOfOnePackageSeeEachOther() throws IOException {
    Path a = write("a.cost", "package team", "staff core { headcount: 10 pay: 100k USD / person / year loaded: 1 }");
    Path b = write("b.cost", "package team", "programme all { includes: core period: 1 years }");
    assertThat(Analysed.files(a, b).unusable()).isFalse();
  }

  @Test
  void aFileWithoutAPackageStandsAlone() throws IOException {
    Path a = write("a.cost", "staff core { headcount: 10 pay: 100k USD / person / year }");
    Path b = write("b.cost", "programme all { includes: core period: 1 years }");
    AnalysisResult result = Analysed.files(a, b);
    assertThat(file(result, "a.cost").unusable()).isFalse();
    assertThat(file(result, "b.cost").unusable()).isTrue();
  }

  @Test
  void theLibraryIsSeenOnlyWhereItIsImported() throws IOException {
    Path with = write("with.cost", "import costdsl.hardware.*", "pool p { devices: 10 of H100_SXM acquired: 2023 }");
    Path without = write("without.cost", "pool p { devices: 10 of H100_SXM acquired: 2023 }");
    AnalysisResult result = Analysed.files(with, without);
    assertThat(file(result, "with.cost").unusable()).isFalse();
    assertThat(file(result, "without.cost").unusable()).isTrue();
  }

  @Test
  void aTeamsAcceleratorKeepsTheRestOfTheLibrarysFigures() throws IOException {
    Path file = write("own.cost", "package own", "import costdsl.hardware.*", "accelerator Negotiated extends H100_SXM { price: 20k USD / device }",
        "pool p { devices: 10 of Negotiated acquired: 2023 price_basis: cluster }");
    FileResult result = Analysed.files(file).files().get(0);
    assertThat(result.unusable()).as(result.issues().toString()).isFalse();
    assertThat(result.report().orElseThrow().figure("p.capex").orElseThrow().median()).isCloseTo(200_000, within(1e-6));
    assertThat(result.report().orElseThrow().figure("p.power").orElseThrow().median()).isGreaterThan(700 * 10);
  }

  private Path write(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  private static FileResult file(AnalysisResult result, String name) {
    return result.files().stream().filter(f -> f.file().endsWith(name)).findFirst().orElseThrow();
  }
}
