package org.costdsl.tests.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.costdsl.lang.analysis.AnalysisSettings;
import org.costdsl.lang.ide.ReportExport;
import org.costdsl.tests.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The workbook in LibreOffice without a screen; skipped where there is none: it is too large for {@code ./verify} to install. */
@DisabledOnOs(OS.WINDOWS)
class LibreOfficeTest {

  private static final Path OFFICE = Path.of("/usr/bin/soffice");
  // Fields by comma, UTF-8, from the first line, every text in quotes, numbers as shown, a file for each sheet.
  private static final String FILTER = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1";

  @TempDir
  private Path folder;

  @Test
  void everyAmountIsANumber() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(OFFICE), "LibreOffice is not installed");
    Path workbook = folder.resolve("deepseek.xlsx");
    ReportExport.write(AnalysisSettings.defaults(), Repository.file("examples/deepseek.cost"), workbook);
    Process process = new ProcessBuilder(OFFICE.toString(), "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
        "--convert-to", FILTER, "--outdir", folder.toString(), workbook.toString()).redirectErrorStream(true)
        .redirectOutput(folder.resolve("office.txt").toFile()).start();
    try {
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    // every text is quoted, so what stands without quotes is a number
    assertThat(line("figures", "\"v3.cost\"")).contains(",5576000,");
    assertThat(line("figures", "\"a100.count\"")).contains(",10000,");
    assertThat(line("breakdown-all", "\"all.cost\"")).containsPattern(",2\\d{9}(\\.\\d+)?,2\\d{9}(\\.\\d+)?,2\\d{9}");
  }

  private String line(String sheet, String start) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found = files.filter(f -> f.getFileName().toString().equals("deepseek-" + sheet + ".csv")).toList();
      assertThat(found).as(Files.readString(folder.resolve("office.txt"))).hasSize(1);
      return Files.readAllLines(found.get(0)).stream().filter(l -> l.startsWith(start)).findFirst().orElseThrow();
    }
  }
}
