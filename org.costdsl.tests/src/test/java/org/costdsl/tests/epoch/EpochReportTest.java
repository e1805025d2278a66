package org.costdsl.tests.epoch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.costdsl.lang.analysis.AnalysisResult;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.epoch.EpochImport;
import org.costdsl.lang.epoch.ImportSummary;
import org.costdsl.lang.epoch.ImportSummary.Remark;
import org.costdsl.tests.Analysed;
import org.costdsl.tests.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** `docs/epoch-import.md` is what the import and the check say today; {@code -Dcostdsl.golden=write} writes it anew. */
class EpochReportTest {

  private static final String BEGIN = "<!-- RESULT: written by EpochReportTest -->";
  private static final Path PAGE = Repository.file("docs/epoch-import.md");

  @Test
  void thePageIsWhatTheToolSays(@TempDir Path folder) throws IOException {
    Path table = Repository.file("org.costdsl.tests/src/test/resources/epoch/frontier_models.csv");
    ImportSummary summary = EpochImport.run(table, folder, (done, all) -> { });
    String page = Files.readString(PAGE);
    String head = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
    String due = head + "\n\n" + result(summary, Analysed.files(folder));
    if ("write".equals(System.getProperty("costdsl.golden"))) {
      Files.writeString(PAGE, due);
      throw new AssertionError("written anew, look at it and run again without costdsl.golden: " + PAGE);
    }
    assertThat(page).isEqualTo(due);
  }

  private static String result(ImportSummary summary, AnalysisResult result) {
    return "## Rows\n\n" + summary.read() + " rows read, " + summary.written() + " written as runs, " + summary.skipped().size()
        + " skipped:\n\n"
        + summary.skipped().stream().map(EpochReportTest::remark).collect(Collectors.joining())
        + "\nHardware that the tool does not know: " + String.join(", ", summary.unknownHardware().keySet())
        + ".\nBase models without a run of their own: " + String.join(", ", summary.absentBases().keySet())
        + ".\n\n## Findings by rule\n\n| rule | severity | findings |\n|---|---|---:|\n" + counts(result)
        + "\nFindings that follow from another one are listed with it and not counted.\n\n## Every error and warning\n\n"
        + findings(result).filter(f -> !f.severity().word().equals("info")).map(EpochReportTest::finding)
        .collect(Collectors.joining());
  }

  private static String counts(AnalysisResult result) {
    Map<String, Long> counts = findings(result).collect(Collectors.groupingBy(f -> "| " + f.rule() + " | " + f.severity().word(),
        TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream().map(e -> e.getKey() + " | " + e.getValue() + " |\n").collect(Collectors.joining());
  }

  private static Stream<Finding> findings(AnalysisResult result) {
    return result.files().stream().flatMap(f -> f.findings().stream());
  }

  private static String remark(Remark remark) {
    return String.format(Locale.ROOT, "- line %d, %s: %s%n", remark.line(), remark.model(), remark.words()).replace("\r", "");
  }

  private static String finding(Finding finding) {
    return "- **" + finding.rule() + "** (" + finding.severity().word() + "): " + finding.message() + ".\n";
  }
}
