package org.costdsl.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.costdsl.lang.ide.Edit;
import org.costdsl.lang.ide.EditorSession;
import org.costdsl.lang.ide.Problem;
import org.costdsl.lang.ide.QuickFix;
import org.junit.jupiter.api.Test;

/** Each sort of quick fix: what it is called, the text that it makes, and that the problem is gone after it. */
class QuickFixesTest {

  private static final String NAME = "/fixes/a.cost";
  private static final String SOURCES = "source paper { date: 2024-12-27  tier: primary }\nsource press { date: 2025-01-27  tier: press }\n";

  private final EditorSession session = EditorSession.open();

  private static String applied(String text, QuickFix fix) {
    StringBuilder result = new StringBuilder(text);
    fix.edits().stream().sorted(Comparator.comparingInt((Edit e) -> e.place().offset()).reversed())
        .forEach(e -> result.replace(e.place().offset(), e.place().offset() + e.place().length(), e.text()));
    return result.toString();
  }

  private static QuickFix titled(List<QuickFix> fixes, String title) {
    return fixes.stream().filter(f -> f.title().equals(title)).findFirst()
        .orElseThrow(() -> new AssertionError("no " + title + " in " + fixes.stream().map(QuickFix::title).toList()));
  }

  /** Applies the fix of a problem; the problem must be there before and gone after. */
  private String mended(String text, String code, String title) {
    session.put(NAME, text);
    assertThat(session.problems(NAME)).extracting(Problem::code).contains(code);
    String after = applied(text, titled(session.fixes(NAME).stream().filter(f -> f.code().equals(code)).toList(), title));
    session.put(NAME, after);
    assertThat(session.problems(NAME)).extracting(Problem::code).doesNotContain(code);
    assertThat(session.problems(NAME)).noneMatch(p -> p.level() == Problem.Level.ERROR);
    return after;
  }

  /** Rewrites a place of a right text. */
  private String rewritten(String text, String at, String title) {
    session.put(NAME, text);
    String after = applied(text, titled(session.rewrites(NAME, text.indexOf(at)), title));
    session.put(NAME, after);
    assertThat(session.problems(NAME)).noneMatch(p -> p.level() == Problem.Level.ERROR);
    return after;
  }

  @Test
  void aNearMissIsSpelledRight() {
    assertThat(mended("pool p { electricty: 0.08 USD / kWh  devices: 1 of Ours }\naccelerator Ours { TDP: 5 W / device }\n", "property/unknown",
        "Write `electricity`")).startsWith("pool p { electricity: 0.08");
  }

  @Test
  void aUnitIsInserted() {
    assertThat(mended("let x = 3 USD - 4\n", "unit/mismatch", "Write `4 USD`")).isEqualTo("let x = 3 USD - 4 USD\n");
    assertThat(mended("staff team { headcount: 3 people  pay: 100k }\n", "unit/mismatch", "Write `100k USD / person / year`"))
        .isEqualTo("staff team { headcount: 3 people  pay: 100k USD / person / year }\n");
  }

  @Test
  void aMissingDivisorIsInserted() {
    assertThat(mended("staff team { headcount: 3 people  pay: 100k USD / person }\n", "unit/mismatch", "Write `100k USD / person / year`"))
        .isEqualTo("staff team { headcount: 3 people  pay: 100k USD / person / year }\n");
  }

  @Test
  void aSignGetsItsCurrency() {
    assertThat(mended("currency USD\nrate 1 USD = 7.25 CNY on 2025-01-31\nlet x = ¥5M\n", "money/ambiguous-sign", "Write `5M CNY`"))
        .endsWith("let x = 5M CNY\n");
  }

  @Test
  void aMissingRateIsDeclared() {
    String text = "currency USD\nas of 2025-03-01\nlet x = 5 EUR\n";
    assertThat(mended(text, "money/no-rate", "Declare the library's `rate 1 EUR = 1.0324 USD on 2025-02-10`"))
        .isEqualTo("currency USD\nas of 2025-03-01\nrate 1 EUR = 1.0324 USD on 2025-02-10\nlet x = 5 EUR\n");
    session.put(NAME, text);
    assertThat(applied(text, titled(session.fixes(NAME), "Declare a rate for EUR")))
        .isEqualTo("currency USD\nas of 2025-03-01\nrate 1 EUR = 0 USD on 2025-03-01\nlet x = 5 EUR\n");
  }

  @Test
  void moneyWithoutARateIsConvertedAtTheLibrarys() {
    assertThat(mended("as of 2025-03-01\nlet x = 100 to 200 EUR / kWh\n", "money/no-rate",
        "Convert to `103.2 to 206.5 USD / kWh` at 1.0324 USD per EUR of 2025-02-10")).endsWith("let x = 103.2 to 206.5 USD / kWh\n");
  }

  @Test
  void aCurrencyIsConvertedAtTheFilesRate() {
    assertThat(rewritten("currency USD\nas of 2026-03-31\nrate 1 EUR = 1.1 USD on 2026-02-10\npool p { electricity: about 0.2 EUR / kWh }\n",
        "EUR / kWh", "Convert to `about 0.22 USD / kWh` at 1.1 USD per EUR of 2026-02-10")).contains("electricity: about 0.22 USD / kWh }");
  }

  @Test
  void aUnitIsConvertedToThePropertys() {
    assertThat(rewritten("pool p { electricity: 80 USD / MWh }\n", "80 USD", "Convert to `0.08 USD / kWh`"))
        .isEqualTo("pool p { electricity: 0.08 USD / kWh }\n");
    assertThat(rewritten("pool p { life: 48 to 60 months }\n", "months", "Convert to `4 to 5 years`"))
        .isEqualTo("pool p { life: 4 to 5 years }\n");
    assertThat(rewritten("let e = between 5_000 and 6_000 kWh\n", "kWh", "Convert to `between 5 and 6 MWh`"))
        .isEqualTo("let e = between 5 and 6 MWh\n");
  }

  @Test
  void sharesDatesAndNamesAreNotConverted() {
    String text = "as of 2025-02-02\nlet a = 5%\nlet b = a * 2\nsource s { date: 2024-05-06 }\n";
    session.put(NAME, text);
    for (int i = 0; i < text.length(); i++) {
      assertThat(session.rewrites(NAME, i)).noneMatch(f -> f.title().startsWith("Convert"));
    }
  }

  @Test
  void aClaimWithoutASourceGetsOne() {
    String claim = "run r { device_hours: 7 GPU-hours @paper  rental: 7 USD / GPU-hour @paper }\nclaim c { states: r.cost is 49 USD }\n";
    assertThat(mended(SOURCES + claim, "source/missing", "Name `press` as the source")).endsWith("claim c { source: press  states: r.cost is 49 USD }\n");
    assertThat(mended(claim.replace("@paper ", "").replace(" @paper", ""), "source/missing", "Declare its source"))
        .endsWith("source new_source \"\" { tier: press }\nclaim c { source: new_source  states: r.cost is 49 USD }\n");
  }

  @Test
  void aPropertyOnALineOfItsOwnIsLaidOutLikeTheOthers() {
    assertThat(mended(SOURCES + "run r { device_hours: 7 GPU-hours @paper  rental: 7 USD / GPU-hour @paper }\nclaim c {\n  states:     r.cost is 49 USD\n"
        + "  covers:     r\n}\n", "source/missing", "Name `paper` as the source")).endsWith("claim c {\n  source:     paper\n  states:     r.cost is 49 USD\n"
        + "  covers:     r\n}\n");
  }

  @Test
  void figuresBehindAClaimGetTheirSource() {
    String text = SOURCES + "run r { device_hours: 7 GPU-hours  rental: 7 USD / GPU-hour }\nclaim c { source: paper  states: r.cost is 49 USD }\n";
    assertThat(mended(text, "source/missing", "Cite `paper` for `7 GPU-hours`")).contains("device_hours: 7 GPU-hours @paper  rental");
  }

  @Test
  void aPriceGetsItsSource() {
    assertThat(rewritten(SOURCES + "pool p { price: 30k USD / device from 2024 }\n", "30k", "Cite `paper` for `30k USD / device from 2024`"))
        .endsWith("pool p { price: 30k USD / device from 2024 @paper }\n");
  }

  @Test
  void missingPropertiesAreAddedAsUnknown() {
    assertThat(mended("staff team { pay: 100k USD / person / year }\n", "property/missing", "Add `headcount`"))
        .isEqualTo("staff team { headcount: unknown  pay: 100k USD / person / year }\n");
    assertThat(mended("import costdsl.hardware.*\npool p {\n  life: 4 years\n}\n", "property/missing", "Add `devices`"))
        .isEqualTo("import costdsl.hardware.*\npool p {\n  devices: unknown of H100_SXM\n  life: 4 years\n}\n");
    assertThat(mended("run r { device_hours: 7 GPU-hours  rental: 7 USD / GPU-hour }\nprogramme all { period: 1 year }\n", "property/missing", "Add `includes`"))
        .endsWith("programme all { includes: r  period: 1 year }\n");
    assertThat(mended("claim c { quote: \"so\" }\n", "property/missing", "Add `opinion`")).isEqualTo("claim c { opinion: \"\"  quote: \"so\" }\n");
    assertThat(mended("run r { device_hours: 7 GPU-hours  rental: 7 USD / GPU-hour }\nclaim c { quote: \"so\" }\n", "property/missing", "Add `states`"))
        .endsWith("claim c { states: r.cost is unknown  quote: \"so\" }\n");
  }

  @Test
  void aFindingIsAccepted() {
    String text = "run r { device_hours: 7 GPU-hours  rental: 7 USD / GPU-hour }\nclaim c { states: r.cost is 49 USD }";
    session.put(NAME, text);
    assertThat(applied(text, titled(session.fixes(NAME), "Accept source/missing with a reason")))
        .isEqualTo(text + "\naccept source/missing on c because \"\"\n");
  }
}
