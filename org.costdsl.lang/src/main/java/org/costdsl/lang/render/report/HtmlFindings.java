package org.costdsl.lang.render.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.details;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import org.costdsl.lang.diagnostic.Evidence;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.render.SafeText;
import org.costdsl.lang.rule.Accepted;
import org.costdsl.lang.rule.RuleCatalogue;
import org.costdsl.lang.rule.RulePage;

/** The findings of a page: the two numbers that disagree, why, what would make the claim true, and the inputs. */
final class HtmlFindings {

  private HtmlFindings() {
  }

  static String tint(Severity severity) {
    return switch (severity) {
      case ERROR -> "bad";
      case WARNING -> "doubt";
      case INFO -> "none";
    };
  }

  /** Where on the page a rule's finding about a declaration is; one that follows from another is found there. */
  static String anchor(String rule, String subject) {
    return "finding-" + rule.replace('/', '-') + "-" + subject;
  }

  static DomContent finding(Finding f) {
    return article(attrs(".finding." + tint(f.severity())), h3(span(attrs(".badge." + tint(f.severity())), f.severity().word()),
        text(" " + SafeText.line(f.message()))), where(f),
        dl(attrs(".pair"), HtmlClaims.entry(SafeText.line(f.left().label()), f.left().value()),
            HtmlClaims.entry(SafeText.line(f.right().label()), f.right().value()), HtmlClaims.entry("because", f.constraint()),
            HtmlClaims.entry("holds if", f.remedy().orElse("")), HtmlClaims.entry("certainty", FindingsPart.certainty(f))),
        inputs(f.evidence()), consequences(f.consequences())).withId(anchor(f.rule(), f.subject()));
  }

  /** The rule by its id and title, and the line. */
  private static DomContent where(Finding f) {
    String title = RuleCatalogue.standard().rule(f.rule()).map(RulePage::title).map(t -> ": " + t).orElse("");
    return p(attrs(".where"), text(SafeText.line(f.rule() + title) + " · "), a("line " + f.place().line()).withHref("#L" + f.place().line()));
  }

  private static DomContent inputs(List<Evidence> evidence) {
    if (evidence.isEmpty()) {
      return text("");
    }
    List<List<Cell>> rows = evidence.stream().map(e -> List.of(Cell.of(e.name()), Cell.of(e.value()), Cell.of(e.source()))).toList();
    ReportTable table = new ReportTable("inputs", "Inputs", List.of(ReportTable.text("input"), ReportTable.text("value"),
        ReportTable.text("source")), rows);
    return details(summary("Inputs (" + evidence.size() + ")"), HtmlTables.table(table));
  }

  private static DomContent consequences(List<Finding> consequences) {
    return consequences.isEmpty() ? text("")
        : ul(each(consequences, c -> li(text("also " + c.severity().word() + " " + SafeText.line(c.rule() + ": " + c.message())))
            .withId(anchor(c.rule(), c.subject()))));
  }

  static DomContent accepted(Accepted accepted) {
    String until = accepted.acceptance().until().map(d -> " until " + d).orElse("");
    return li(SafeText.line(accepted.finding().rule() + " on " + accepted.acceptance().target() + until + ", because "
        + accepted.acceptance().reason()));
  }
}
