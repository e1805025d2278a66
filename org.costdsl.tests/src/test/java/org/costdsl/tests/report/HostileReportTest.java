package org.costdsl.tests.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.costdsl.tests.cli.CommandLineRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report on a file shared by mail must run no code of that file, in no format. */
final class HostileReportTest {

  private static final String FILE = """
      /** <script>alert(1)</script> & </style> */
      language 1.0
      currency USD
      as of 2025-01-01
      source src "<img src=x onerror=alert(2)>" { publisher: "=HYPERLINK(\\"http://evil\\",\\"x\\")"  url: "javascript:alert(3)"  tier: press }
      staff team "=1+1</title><script>alert(4)</script>" { headcount: 10 to 20  pay: 100k USD / person / year  period: 1 year }
      claim c "</h3><svg onload=alert(5)>[x](javascript:alert(6))" {
        source: src
        quote: "\\"><script src=//evil></script>"
        states: team.cost is 1M USD
      }
      claim o "@everyone | `x`" { source: src  opinion: "-2+3<iframe>" }
      """;

  @TempDir
  private Path folder;

  private String report(String name) throws IOException {
    Path file = folder.resolve("evil.cost");
    Files.writeString(file, FILE);
    CommandLineRun run = CommandLineRun.of("report", file.toString(), "-o", folder.resolve(name).toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return name.endsWith("xlsx") ? "" : Files.readString(folder.resolve(name));
  }

  @Test
  void thePageHasNoElementOfTheFilesMaking() throws IOException {
    String page = report("r.html");
    assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;").contains("&lt;svg onload=alert(5)&gt;")
        .contains("&lt;img src=x onerror=alert(2)&gt;");
    assertThat(page).doesNotContain("<script").doesNotContain("<img").doesNotContain("<svg onload").doesNotContain("<iframe")
        .doesNotContain("href=\"javascript:").doesNotContain("style=\"");
    assertThat(page.split("</style>", -1)).hasSize(2);
    assertThat(page.split("</title>", -1)).hasSize(2);
  }

  @Test
  void markdownHasNoMarkupOfTheFilesMaking() throws IOException {
    assertThat(report("r.md")).doesNotContain("<script").doesNotContain("<svg").doesNotContain("[x](").doesNotContain("@everyone")
        .contains("\\[x\\](javascript:alert(6))").contains("&#64;everyone \\| \\`x\\`");
  }

  @Test
  void tablesHaveNoFormulaOfTheFilesMaking() throws IOException {
    assertThat(report("r.csv")).contains("\"'=HYPERLINK(").contains("'@everyone").contains("'-2+3<").doesNotContain(",=").doesNotContain(",\"=");
    report("r.xlsx");
    assertThat(Sheets.of(folder.resolve("r.xlsx")).all()).contains("&apos;=HYPERLINK").doesNotContain("<f>");
  }

  @Test
  void aCharacterThatXmlHasNoPlaceForIsNamed() throws IOException {
    Path file = folder.resolve("odd.cost");
    Files.writeString(file, "language 1.0\n\nsource odd \"a\u001B[31mb\" { publisher: \"c\" }\n");
    CommandLineRun run = CommandLineRun.of("report", file.toString(), "-o", folder.resolve("odd.xmi").toString());
    assertThat(run.err()).isEqualTo("costdsl: " + file + ": line 3 has the character U+001B, which XML cannot hold; write .json instead\n");
    assertThat(run.code()).isEqualTo(2);
    assertThat(folder.resolve("odd.xmi")).doesNotExist();
    assertThat(CommandLineRun.of("report", file.toString(), "-o", folder.resolve("odd.json").toString()).code()).isZero();
  }
}
