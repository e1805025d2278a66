package org.costdsl.lang.render.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.blockquote;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.List;
import org.costdsl.lang.evaluation.ClaimResult;
import org.costdsl.lang.render.SafeText;
import org.costdsl.lang.render.VerdictWord;
import org.costdsl.lang.uncertainty.Verdict;

/** The claims of a page: what each says, what the file's figures give, and the verdict, in a word and a sign as well as a colour. */
final class HtmlClaims {

  private final ClaimsPart part;

  HtmlClaims(ClaimsPart part) {
    this.part = part;
  }

  static String tint(Verdict verdict) {
    return switch (verdict) {
      case SUPPORTED -> "good";
      case CONTRADICTED -> "bad";
      case UNDECIDED -> "doubt";
      case NOT_CHECKABLE -> "none";
    };
  }

  static String signed(Verdict verdict) {
    String sign = switch (verdict) {
      case SUPPORTED -> "✓ ";
      case CONTRADICTED -> "✕ ";
      case UNDECIDED -> "? ";
      case NOT_CHECKABLE -> "– ";
    };
    return sign + VerdictWord.of(verdict);
  }

  DomContent list(List<ClaimResult> claims) {
    return ol(attrs(".claims"), each(claims, this::claim));
  }

  private DomContent claim(ClaimResult claim) {
    return li(div(span(attrs(".badge." + tint(claim.verdict())), signed(claim.verdict()))),
        div(h3(SafeText.line(ClaimsPart.words(claim))), each(claim.claim().text("quote").stream().toList(), q -> blockquote(SafeText.line(q))),
            dl(attrs(".pair"), entry("states", ClaimsPart.stated(claim)), entry("computed", ClaimsPart.computed(claim)),
                entry("source", part.sources(claim))),
            ClaimsPart.computed(claim).isEmpty() ? p(SafeText.line(claim.reason())) : text(""), findings(claim))).withId("claim-" + claim.claim().name());
  }

  private DomContent findings(ClaimResult claim) {
    List<String> rules = part.rules(claim);
    int line = claim.claim().place().line();
    return p(attrs(".where"), a("line " + line).withHref("#L" + line),
        each(rules, r -> each(text(" · "), a(SafeText.line(r)).withHref("#" + HtmlFindings.anchor(r, claim.claim().name())))));
  }

  static DomContent entry(String label, String value) {
    return value.isEmpty() ? text("") : each(dt(label), dd(SafeText.line(value)));
  }
}
