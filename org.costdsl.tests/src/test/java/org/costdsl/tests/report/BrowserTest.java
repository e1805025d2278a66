package org.costdsl.tests.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.costdsl.lang.analysis.AnalysisSettings;
import org.costdsl.lang.ide.ReportExport;
import org.costdsl.tests.Repository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page as a browser shows it, narrow and wide, light and dark; skipped where there is no Chromium, which {@code ./verify} installs. */
@DisabledOnOs(OS.WINDOWS)
class BrowserTest {

  // Of each text its colour against the nearest background below it, by the formula of WCAG 2.2 (4.5 is asked for).
  private static final String LOWEST_CONTRAST = """
      (() => {
        const parts = c => c.match(/[\\d.]+/g).map(Number);
        const light = c => parts(c).slice(0, 3).map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
          .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
        const back = e => { for (; e; e = e.parentElement) { const c = getComputedStyle(e).backgroundColor;
          if (parts(c).length < 4 || parts(c)[3] > 0) return c; } return 'rgb(255, 255, 255)'; };
        let lowest = [99, ''];
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) {
          const e = walk.currentNode.parentElement;
          if (!walk.currentNode.data.trim() || e.closest('style')) continue;
          const ink = e.closest('svg') ? getComputedStyle(e).fill : getComputedStyle(e).color;
          if (!/\\d/.test(ink)) continue;
          const [a, b] = [light(ink), light(back(e))];
          const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
          if (ratio < lowest[0]) lowest = [ratio, walk.currentNode.data.trim()];
        }
        return lowest;
      })()""";

  @TempDir(cleanup = CleanupMode.NEVER)
  private static Path profile;

  @TempDir
  private static Path folder;

  private static Path page;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    assumeTrue(Browser.program().isPresent(), "Chromium is not installed");
    page = folder.resolve("deepseek.html");
    ReportExport.write(AnalysisSettings.defaults(), Repository.file("examples/deepseek.cost"), page);
    browser = Browser.start(profile);
  }

  @AfterAll
  static void stop() throws InterruptedException {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @CsvSource({"375, light", "375, dark", "1440, light", "1440, dark"})
  void thePageIsWholeQuietAndReadable(int width, String scheme) {
    browser.open(page, width, scheme);
    assertThat(browser.requests(page)).isEmpty();
    assertThat(browser.errors()).isEmpty();
    assertThat(browser.value("document.querySelectorAll('.claims > li').length").asInt()).isEqualTo(21);
    assertThat(browser.value("document.querySelectorAll('svg.chart').length").asInt()).isGreaterThan(6);
    assertThat(browser.value("[...document.querySelectorAll('svg.chart')].filter(c => !c.closest('details')"
        + " && c.getBoundingClientRect().height < 20).length").asInt()).isZero();
    assertThat(browser.value("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(width);
    assertThat(browser.value("matchMedia('(prefers-color-scheme: dark)').matches").asBoolean()).isEqualTo(scheme.equals("dark"));
    assertThat(browser.value("Math.min(...[...document.querySelectorAll('p, td, th, dd, a')].map(e => parseFloat(getComputedStyle(e)"
        + ".fontSize)))").asDouble()).isGreaterThanOrEqualTo(12);
    assertThat(browser.value(LOWEST_CONTRAST).get(0).asDouble()).as(browser.value(LOWEST_CONTRAST).toString()).isGreaterThanOrEqualTo(4.5);
  }

  /** What is asserted above can fail. */
  @Test
  void aPageThatAsksForSomethingOrFailsIsCaught() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.html"), "<body style='background: #fff'><div style='width: 2000px; color: #ccc'>wide</div>"
        + "<img src='http://127.0.0.1:9/x.png'><script>console.error('no'); throw new Error('thrown')</script>");
    browser.open(bad, 375, "light");
    assertThat(browser.requests(bad)).containsExactly("http://127.0.0.1:9/x.png");
    assertThat(browser.errors()).anyMatch(e -> e.contains("thrown")).anyMatch(e -> e.contains("\"no\""));
    assertThat(browser.value("document.documentElement.scrollWidth").asInt()).isGreaterThan(375);
    assertThat(browser.value(LOWEST_CONTRAST).get(0).asDouble()).isLessThan(2);
    Path held = Files.writeString(folder.resolve("held.html"), Files.readString(page).replace("<main", "<img src='http://127.0.0.1:9/y.png'><main"));
    browser.open(held, 375, "light");
    assertThat(browser.errors()).as("the page's own policy holds it back").anyMatch(e -> e.contains("Content Security Policy"));
  }

  @Test
  void itPrints() {
    browser.open(page, 1440, "dark");
    byte[] pdf = browser.print();
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    assertThat(browser.requests(page)).isEmpty();
  }

  /** Takes the pictures of the documentation anew. */
  @ParameterizedTest
  @CsvSource({"1440, light, wide", "1440, dark, wide", "375, light, narrow", "375, dark, narrow"})
  @EnabledIfSystemProperty(named = "costdsl.pictures", matches = "true", disabledReason = "pictures are taken on demand")
  void pictures(int width, String scheme, String name) throws IOException {
    browser.open(page, width, scheme);
    Path images = Repository.file("docs/images");
    int height = width > 1000 ? 1100 : 900;
    Files.write(images.resolve("report-" + name + "-" + scheme + ".png"), browser.picture(width, 0, height));
    int charts = browser.value("Math.round(document.querySelector('#distributions').getBoundingClientRect().top + scrollY)").asInt();
    Files.write(images.resolve("report-charts-" + name + "-" + scheme + ".png"), browser.picture(width, charts, height));
  }
}
