package org.costdsl.tests.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.costdsl.lang.analysis.AnalysisSettings;
import org.costdsl.lang.ide.ReportExport;
import org.costdsl.tests.Repository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page made of a file whose every text wants to be a program stays text in Chromium; skipped where there is none. */
@DisabledOnOs(OS.WINDOWS)
class HostilePageTest {

  private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
  private static final String FOREIGN = """
      (() => [...document.querySelectorAll('*')].filter(e => ['SCRIPT', 'IMG', 'IFRAME', 'OBJECT', 'EMBED', 'FORM', 'BASE', 'LINK', 'IMAGE',
          'USE', 'ANIMATE', 'FOREIGNOBJECT'].includes(e.tagName.toUpperCase())
          || [...e.attributes].some(a => a.name.startsWith('on') || /^\\s*(javascript|data|vbscript):/i.test(a.value)))
        .map(e => e.outerHTML.slice(0, 200)))()""";

  @TempDir(cleanup = CleanupMode.NEVER)
  private static Path profile;

  @TempDir
  private static Path folder;

  private static Browser browser;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    assumeTrue(Browser.program().isPresent(), "Chromium is not installed");
    browser = Browser.start(profile);
  }

  @AfterAll
  static void stop() throws InterruptedException {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<script>document.title = 'owned'</script>",
      "</title></style></script><img src=x onerror=document.title='owned'>",
      "\\\"><svg onload=document.title='owned'>",
      "'><iframe srcdoc=<script>parent.document.title='owned'</script>>",
      "--><a href=javascript:document.title='owned'>x</a><!--",
      "]]><image href=x onerror=document.title='owned'/>",
      "&lt;script&gt;&#60;img src=x onerror=document.title='owned'&#62;"})
  void noTextOfAFileBecomesAnElement(String payload) throws IOException {
    Path file = folder.resolve("hostile.cost");
    Files.writeString(file, hostile(Files.readString(Repository.file("examples/deepseek.cost")), payload));
    Path page = folder.resolve("hostile.html");
    ReportExport.write(AnalysisSettings.defaults(), file, page);
    browser.open(page, 1440, "light");
    String seen = payload.replace("\\\"", "\"");
    assertThat(browser.value("document.body.textContent").asText().split(Pattern.quote(seen), -1).length).as("texts that are shown")
        .isGreaterThan(40);
    assertThat(browser.value("document.title").asText()).doesNotStartWith("owned");
    assertThat(browser.value(FOREIGN)).isEmpty();
    assertThat(browser.requests(page)).isEmpty();
    assertThat(browser.errors()).isEmpty();
  }

  /** What is asserted above can fail. */
  @Test
  void aPageWithAProgramIsCaught() throws IOException {
    Path page = Files.writeString(folder.resolve("bad.html"), "<p>x<img src=x onerror=\"document.title='owned'\"><a href=' javascript:1'>y</a>");
    browser.open(page, 1440, "light");
    assertThat(browser.value("document.title").asText()).isEqualTo("owned");
    assertThat(browser.value(FOREIGN)).hasSize(2);
    assertThat(browser.errors()).isNotEmpty();
  }

  /** The same file with the payload in every text and comment of its author. */
  private static String hostile(String file, String payload) {
    String texts = TEXT.matcher(file).replaceAll(text -> Matcher.quoteReplacement("\"" + text.group(1) + payload + "\""));
    return COMMENT.matcher(texts).replaceAll(text -> Matcher.quoteReplacement("/**" + text.group(1) + payload.replace("*/", "") + " */"));
  }
}
