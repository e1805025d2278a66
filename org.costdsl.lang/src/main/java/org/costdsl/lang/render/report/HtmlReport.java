package org.costdsl.lang.render.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.b;
import static j2html.TagCreator.body;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.style;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.title;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.costdsl.lang.evaluation.ClaimResult;
import org.costdsl.lang.render.SafeText;
import org.costdsl.lang.render.VerdictWord;
import org.costdsl.lang.uncertainty.Verdict;

/**
 * A report as one HTML page that needs nothing else: no script, no network, one style sheet that its policy names by hash. All text
 * from files is escaped by the library that builds the page; what is written raw is the style sheet and the charts alone.
 */
public final class HtmlReport {

  private final Report report;
  private final Map<String, String> sections = new LinkedHashMap<>();
  private final List<DomContent> parts = new ArrayList<>();

  private HtmlReport(Report report) {
    this.report = report;
  }

  /** The page, its last line ended by a line feed. */
  public static String render(Report report) {
    return new HtmlReport(report).page();
  }

  private String page() {
    claims();
    findings();
    exhibits("costs", "Costs", report.breakdowns(), "What the costs are made of. Each part is a median; shares are of the mean.");
    exhibits("distributions", "Distributions", report.distributions(), "How often each amount came up. The line is the median.");
    exhibits("drivers", "What moves the figures", report.tornados(), "Uncertain inputs, the strongest first.");
    exhibits("allocation", "Allocation", report.allocation(), "");
    exhibits("scenarios", "Scenarios", report.scenarios(), "What the file's scenarios change.");
    sources();
    figures();
    source();
    String name = SafeText.line(name());
    return document(html(head(meta().withCharset("utf-8"),
        meta().attr("http-equiv", "Content-Security-Policy").withContent(StyleSheet.policy()),
        meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
        meta().withName("color-scheme").withContent("light dark"), meta().withName("generator").withContent("costdsl"),
        title(name + ": cost audit"), style(rawHtml(StyleSheet.text()))),
        body(a("Skip to the claims").withHref("#claims").withClass("skip"), top(name),
            nav(ul(each(sections.entrySet(), s -> li(a(s.getValue()).withHref("#" + s.getKey()))))).attr("aria-label", "Sections"),
            main(each(parts, s -> s)), footer(p(SafeText.line(report.made()))))).withLang("en")) + "\n";
  }

  private String name() {
    String file = report.figures().file();
    return file.substring(file.lastIndexOf('/') + 1);
  }

  private DomContent top(String name) {
    return header(p(attrs(".kicker"), "Cost audit"), h1(name), each(FileComment.of(report.file().text()).stream().toList(),
        c -> p(attrs(".lead"), SafeText.line(c))),
        p(attrs(".meta"), SafeText.line("Prices as of " + report.figures().asOf() + " · amounts in " + report.figures().currency()
            + " · intervals hold 90% of the draws")),
        ul(attrs(".tiles"), each(List.of(Verdict.CONTRADICTED, Verdict.UNDECIDED, Verdict.SUPPORTED, Verdict.NOT_CHECKABLE), this::tile)));
  }

  private DomContent tile(Verdict verdict) {
    long number = report.ranked().stream().filter(c -> c.verdict() == verdict).count();
    return li(attrs("." + HtmlClaims.tint(verdict)), b(Long.toString(number)),
        span((number == 1 ? "claim " : "claims ") + VerdictWord.of(verdict)));
  }

  private void add(String id, String heading, DomContent... content) {
    sections.put(id, heading);
    parts.add(section(h2(heading), each(content)).withId(id));
  }

  private void claims() {
    HtmlClaims claims = new HtmlClaims(new ClaimsPart(report.file(), report.figures()));
    List<ClaimResult> checkable = report.ranked().stream().filter(c -> c.verdict() != Verdict.NOT_CHECKABLE).toList();
    List<ClaimResult> others = report.ranked().stream().filter(c -> c.verdict() == Verdict.NOT_CHECKABLE).toList();
    if (report.ranked().isEmpty()) {
      add("claims", "Claims", p("The file makes no claims."));
      return;
    }
    add("claims", "Claims", HtmlTables.note("Each claim against the file's own figures."), claims.list(checkable),
        others.isEmpty() ? text("") : details(summary(others.size() + " not checkable"), claims.list(others)),
        each(report.multiples(), HtmlTables::exhibit));
  }

  private void findings() {
    List<DomContent> all = new ArrayList<>(report.file().findings().stream().map(HtmlFindings::finding).toList());
    if (all.isEmpty()) {
      all.add(p("The rules found nothing."));
    }
    if (!report.file().accepted().isEmpty()) {
      all.add(p(attrs(".note"), "Accepted by the author:"));
      all.add(ul(each(report.file().accepted(), HtmlFindings::accepted)));
    }
    add("findings", "Findings", all.toArray(DomContent[]::new));
  }

  private void exhibits(String id, String heading, List<Exhibit> exhibits, String note) {
    if (!exhibits.isEmpty()) {
      add(id, heading, HtmlTables.note(note), div(each(exhibits, HtmlTables::exhibit)));
    }
  }

  private void sources() {
    Report.Tables tables = report.tables();
    if (!tables.sources().rows().isEmpty()) {
      add("sources", "Sources", HtmlTables.note("The grade says how close a source stands to the facts: primary, filing or regulator, then"
          + " analyst, press, rumour."), HtmlTables.table(tables.sources()),
          tables.evidence().rows().isEmpty() ? text("") : div(attrs(".exhibit"), HtmlTables.table(tables.evidence())));
    }
  }

  private void figures() {
    add("figures", "Figures", details(summary("All " + report.tables().figures().rows().size() + " figures"),
        HtmlTables.table(report.tables().figures())));
  }

  private void source() {
    add("text", "The file", HtmlTables.note("What each declaration comes to, beside its first line."), new HtmlSource(report).listing());
  }
}
