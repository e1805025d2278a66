package org.costdsl.lang.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.diagnostic.SourceRange;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.model.Named;
import org.costdsl.lang.quantity.UnitCatalog;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.SimpleAttributeResolver;

/** What mends the problems of a file, and what can be written otherwise. */
final class QuickFixes {

  private static final String NO_RATE = "money/no-rate";
  private static final String AMBIGUOUS_SIGN = "money/ambiguous-sign";
  private static final String UNKNOWN_NAME = "name/unknown";
  private static final String MISSING = "property/missing";

  private final String document;
  private final CostFile file;
  private final List<XtextResource> all;
  private final Insertions insertions;
  private final SourceFixes sources;

  QuickFixes(String document, CostFile file, List<XtextResource> all) {
    this.document = document;
    this.file = file;
    this.all = all;
    this.insertions = new Insertions(document, file);
    this.sources = new SourceFixes(file, insertions);
  }

  /** Fixes of the problems that touch a stretch of the text. */
  List<QuickFix> of(FileResult result, int from, int to) {
    List<QuickFix> fixes = new ArrayList<>();
    for (LanguageIssue issue : result.issues()) {
      if (touches(issue.place(), from, to)) {
        fixes.addAll(of(issue));
      }
    }
    for (Finding finding : result.findings()) {
      if (touches(finding.place(), from, to) && finding.place().file().equals(result.file())) {
        fixes.addAll(of(finding));
      }
    }
    return fixes;
  }

  /** What can be written otherwise at a place without anything being wrong: another unit or currency, a source. */
  List<QuickFix> rewrites(int offset) {
    ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(NodeModelUtils.getNode(file).getRootNode(), offset);
    if (leaf == null || leaf.isHidden()) {
      return List.of();
    }
    List<QuickFix> fixes = new ArrayList<>(new Conversions(file, all).fixes(NodeModelUtils.findActualSemanticObjectFor(leaf), "", document));
    fixes.addAll(sources.at(offset, new TextPlace(document, leaf.getOffset(), leaf.getLength())));
    return fixes;
  }

  private boolean touches(SourceRange place, int from, int to) {
    return place.offset() <= to && from <= place.offset() + place.length();
  }

  private List<QuickFix> of(LanguageIssue issue) {
    List<QuickFix> fixes = new ArrayList<>();
    TextPlace place = place(issue.place());
    issue.replacement().ifPresent(r -> fixes.add(new QuickFix(r.isEmpty() ? "Delete it" : "Write `" + r + "`", issue.code().code(),
        place, List.of(new Edit(place, r)), true)));
    switch (issue.code().code()) {
      case UNKNOWN_NAME -> fixes.addAll(imports(issue, place));
      case NO_RATE -> fixes.addAll(new RateFixes(file, insertions, all).of(issue, place));
      case AMBIGUOUS_SIGN -> fixes.addAll(currencies(issue, place));
      case MISSING -> fixes.addAll(new PropertyFixes(file, insertions).of(issue, place));
      default -> { }
    }
    return fixes;
  }

  private List<QuickFix> of(Finding finding) {
    TextPlace place = place(finding.place());
    List<QuickFix> fixes = new ArrayList<>(finding.rule().equals(SourceFixes.MISSING) ? sources.of(finding, place) : List.of());
    String line = "accept " + finding.rule() + " on " + finding.subject() + " because \"\"";
    fixes.add(new QuickFix("Accept " + finding.rule() + " with a reason", finding.rule(), place, List.of(insertions.atEnd(line)), false));
    return fixes;
  }

  /** Imports of the packages that have the name. */
  private List<QuickFix> imports(LanguageIssue issue, TextPlace place) {
    String name = text(place);
    Set<String> packages = new TreeSet<>();
    for (XtextResource resource : all) {
      if (!resource.getContents().isEmpty() && resource.getContents().get(0) instanceof CostFile other && other.getName() != null
          && other != file && other.getElements().stream()
              .anyMatch(e -> e instanceof Named n && name.equals(SimpleAttributeResolver.NAME_RESOLVER.apply(n)))) {
        packages.add(other.getName());
      }
    }
    return packages.stream().map(p -> new QuickFix("Import " + p, issue.code().code(), place,
        List.of(insertions.afterHead("import " + p + ".*")), packages.size() == 1)).toList();
  }

  /** The codes of the currencies that a sign may stand for. */
  private List<QuickFix> currencies(LanguageIssue issue, TextPlace place) {
    String amount = text(place);
    return UnitCatalog.standard().currenciesOfSign(amount.charAt(0)).stream().map(code -> amount.substring(1) + " " + code)
        .map(t -> new QuickFix("Write `" + t + "`", issue.code().code(), place, List.of(new Edit(place, t)), false)).toList();
  }

  private String text(TextPlace place) {
    return insertions.text().substring(place.offset(), place.offset() + place.length());
  }

  private TextPlace place(SourceRange range) {
    return new TextPlace(document, range.offset(), range.length());
  }
}
