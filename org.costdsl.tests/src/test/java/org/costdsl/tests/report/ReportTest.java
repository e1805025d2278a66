package org.costdsl.tests.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.costdsl.lang.analysis.AnalysisSettings;
import org.costdsl.lang.ide.ReportExport;
import org.costdsl.tests.Repository;
import org.costdsl.tests.cli.CommandLineRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report on the flagship in every format. */
final class ReportTest {

  private static final Path FLAGSHIP = Repository.file("examples/deepseek.cost");

  @TempDir
  private static Path folder;

  @BeforeAll
  static void write() throws IOException {
    Locale usual = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      for (String extension : ReportExport.extensions()) {
        ReportExport.write(AnalysisSettings.defaults(), FLAGSHIP, folder.resolve("r." + extension));
      }
    } finally {
      Locale.setDefault(usual);
    }
  }

  private static String text(String extension) throws IOException {
    return Files.readString(folder.resolve("r." + extension));
  }

  @Test
  void thePageHasEveryPartAndSaysTheVerdictsFirst() throws IOException {
    String page = text("html");
    assertThat(page).containsSubsequence("id=\"claims\"", "R1 was trained for merely $5 million", "id=\"findings\"", "claim/scope-mismatch",
        "id=\"costs\"", "id=\"distributions\"", "id=\"drivers\"", "id=\"allocation\"", "id=\"sources\"", "id=\"figures\"", "id=\"text\"");
    assertThat(page).contains("✕ contradicted").contains("2.6B USD [2.34B to 2.9B]").contains("DeepSeek-V3 Technical Report (primary)");
  }

  @Test
  void everyChartHasATableAndADescription() throws IOException {
    String page = text("html");
    int charts = page.split("<svg [^>]*class=\"chart\"", -1).length - 1;
    assertThat(charts).isGreaterThan(6);
    assertThat(page.split("<svg aria-label=\"[^\"]+\" class=\"chart\" role=\"img\"", -1)).hasSize(charts + 1);
    assertThat(page.split("</figure><div class=\"scroll\"[^>]*><table>", -1)).hasSize(charts + 1);
  }

  @Test
  void nothingInThePageComesFromElsewhere() throws IOException {
    String page = text("html").replace("http://www.w3.org/2000/svg", "");
    assertThat(page).contains("default-src &#x27;none&#x27;; style-src &#x27;sha256-").doesNotContain("<script").doesNotContain("src=")
        .doesNotContain("href=\"http").doesNotContain("url(").doesNotContain("@import").doesNotContain("<link");
  }

  @Test
  void scenariosStandSideBySide(@TempDir Path other) throws IOException {
    Path page = other.resolve("r.html");
    Path table = other.resolve("r.csv");
    Path file = Files.writeString(other.resolve("s.cost"), "let price = 2k USD\nlet x = 3 * price\nscenario dear { override price = 5k USD }\n");
    ReportExport.write(AnalysisSettings.defaults(), file, page);
    ReportExport.write(AnalysisSettings.defaults(), file, table);
    assertThat(Files.readString(page)).containsSubsequence("id=\"scenarios\"", ">dear<", ">x<", "6000 USD", "15k USD");
    assertThat(Files.readString(table)).containsPattern("(?m)^scenarios,x,6000,15000,USD$");
    assertThat(text("html")).doesNotContain("id=\"scenarios\"");
  }

  @Test
  void theSameFileGivesTheSameBytes() throws IOException {
    Path again = folder.resolve("again.html");
    ReportExport.write(AnalysisSettings.defaults(), FLAGSHIP, again);
    assertThat(Files.readString(again)).isEqualTo(text("html"));
  }

  @Test
  void tablesHoldPlainNumbers() throws IOException {
    assertThat(text("csv")).containsPattern("(?m)^breakdown-all,all\\.cost,2\\d{9}(\\.\\d+)?,2\\d{9}(\\.\\d+)?,2\\d{9}(\\.\\d+)?,USD,1$")
        .containsPattern("(?m)^figures,v3\\.cost,5576000,,,USD,computed,");
    Sheets sheets = Sheets.of(folder.resolve("r.xlsx"));
    assertThat(sheets.parts().get("xl/workbook.xml")).contains("name=\"claims\"").contains("name=\"breakdown-all\"");
    assertThat(sheets.numbers(sheets.parts().keySet().stream().filter(k -> k.startsWith("xl/worksheets/")).toList().size()))
        .contains(5_576_000.0);
    assertThat(text("md")).contains("| contradicted | five_million |").contains("| all.cost | 2.6B USD |");
  }

  @Test
  void aFileThatDeclaresNothingHasAReportInEveryFormat(@TempDir Path empty) throws IOException {
    Path file = Files.writeString(empty.resolve("nothing.cost"), "language 1.0\n");
    for (String ending : List.of("html", "md", "csv", "xlsx", "xmi", "json")) {
      Path report = empty.resolve("r." + ending);
      CommandLineRun run = CommandLineRun.of("report", file.toString(), "-o", report.toString());
      assertThat(run.err()).as(ending).isEmpty();
      assertThat(report).exists();
    }
    assertThat(Sheets.of(empty.resolve("r.xlsx")).all()).contains(">figure</t>");
  }

  @Test
  void theCommandSaysWhatItNeeds(@TempDir Path empty) {
    String file = FLAGSHIP.toString();
    assertThat(CommandLineRun.of("report", file).err()).contains("name a file with -o");
    assertThat(CommandLineRun.of("report", file, "-o", empty.resolve("r.pdf").toString())).satisfies(r -> {
      assertThat(r.code()).isEqualTo(2);
      assertThat(r.err()).contains("should end in .html, .md, .csv, .xlsx, .xmi, .json");
    });
    assertThat(CommandLineRun.of("report", file, "--format", "xlsx").err()).contains("a workbook needs a file");
    assertThat(CommandLineRun.of("report", file, "--format", "markdown").out()).startsWith("# Cost audit of ");
    assertThat(CommandLineRun.of("report", "no.cost", "-o", empty.resolve("r.html").toString()).code()).isEqualTo(2);
    assertThat(empty).isEmptyDirectory();
    assertThatThrownBy(() -> ReportExport.write(AnalysisSettings.defaults(), Path.of("no.cost"), empty.resolve("r.html")))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("does not exist");
  }
}
