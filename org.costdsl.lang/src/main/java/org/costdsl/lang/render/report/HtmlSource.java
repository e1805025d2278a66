package org.costdsl.lang.render.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.evaluation.ClaimResult;
import org.costdsl.lang.evaluation.Entity;
import org.costdsl.lang.render.FindingTree;
import org.costdsl.lang.render.SafeText;

/** The file's text, line by line, with what its declarations come to beside them. */
final class HtmlSource {

  private final Map<Integer, List<String>> values = new HashMap<>();
  private final Map<Integer, Severity> hits = new HashMap<>();
  private final List<String> lines;

  HtmlSource(Report report) {
    lines = List.of(report.file().text().split("\r\n|\n|\r", -1));
    for (Entity entity : report.figures().entities().values()) {
      if (!entity.library() && entity.place().file().equals(report.figures().file())) {
        entity.leadingFigure().ifPresent(f -> beside(entity, f.text()));
      }
    }
    for (ClaimResult claim : report.figures().claims()) {
      beside(claim.claim(), HtmlClaims.signed(claim.verdict()));
    }
    report.file().findings().stream().flatMap(FindingTree::all).forEach(this::hit);
  }

  private void beside(Entity entity, String value) {
    values.computeIfAbsent(entity.place().line(), l -> new ArrayList<>()).add(value);
  }

  private void hit(Finding finding) {
    hits.merge(finding.place().line(), finding.severity(), (one, other) -> one.atLeast(other) ? one : other);
  }

  DomContent listing() {
    return div(attrs(".code"), each(IntStream.rangeClosed(1, lines.size()).boxed().toList(), this::line));
  }

  private DomContent line(int number) {
    Severity hit = hits.get(number);
    String marks = hit == null ? ".line" : hit == Severity.ERROR ? ".line.hit.bad" : ".line.hit";
    String text = SafeText.line(lines.get(number - 1).replace("\t", "    "));
    return div(attrs(marks), a(Integer.toString(number)).withHref("#L" + number), code(text),
        span(SafeText.line(String.join(" · ", values.getOrDefault(number, List.of()))))).withId("L" + number);
  }
}
