package org.costdsl.lang.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.diagnostic.SourceRange;
import org.costdsl.lang.model.AsOfSetting;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.model.CurrencySetting;
import org.costdsl.lang.model.Named;
import org.costdsl.lang.model.Rate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.SimpleAttributeResolver;

/** What mends the problems of a file. */
final class QuickFixes {

  private static final String NO_RATE = "money/no-rate";
  private static final String UNKNOWN_NAME = "name/unknown";

  private final String document;
  private final String text;
  private final CostFile file;
  private final List<XtextResource> all;

  QuickFixes(String document, CostFile file, List<XtextResource> all) {
    this.document = document;
    this.text = NodeModelUtils.getNode(file).getRootNode().getText();
    this.file = file;
    this.all = all;
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
        fixes.add(accept(finding));
      }
    }
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
    if (issue.code().code().equals(UNKNOWN_NAME)) {
      fixes.addAll(imports(issue, place));
    }
    if (issue.code().code().equals(NO_RATE)) {
      fixes.addAll(rates(issue, place));
    }
    return fixes;
  }

  /** Imports of the packages that have the name. */
  private List<QuickFix> imports(LanguageIssue issue, TextPlace place) {
    String name = text.substring(place.offset(), place.offset() + place.length());
    Set<String> packages = new TreeSet<>();
    for (XtextResource resource : all) {
      if (!resource.getContents().isEmpty() && resource.getContents().get(0) instanceof CostFile other && other.getName() != null
          && other != file && other.getElements().stream().anyMatch(e -> e instanceof Named n && name.equals(SimpleAttributeResolver.NAME_RESOLVER.apply(n)))) {
        packages.add(other.getName());
      }
    }
    return packages.stream().map(p -> new QuickFix("Import " + p, issue.code().code(), place,
        List.of(insert(afterHead(), "import " + p + ".*\n")), packages.size() == 1)).toList();
  }

  /** Rates of the libraries between the two currencies, or one to fill in. */
  private List<QuickFix> rates(LanguageIssue issue, TextPlace place) {
    String advice = issue.fix().orElse("");
    int start = advice.indexOf("rate 1 ");
    if (start < 0) {
      return List.of();
    }
    String code = advice.substring(start + "rate 1 ".length()).split(" ")[0];
    List<QuickFix> fixes = new ArrayList<>();
    for (XtextResource resource : all) {
      resource.getContents().stream().flatMap(c -> c.eContents().stream()).filter(Rate.class::isInstance)
          .filter(r -> resource != file.eResource()).map(r -> NodeModelUtils.getTokenText(NodeModelUtils.getNode(r)).strip())
          .filter(r -> (" " + r + " ").contains(" " + code + " ") && r.contains(currency()))
          .forEach(r -> fixes.add(new QuickFix("Declare the library's `" + r + "`", issue.code().code(), place,
              List.of(insert(afterSettings(), r + "\n")), false)));
    }
    String empty = advice.substring(start).replace("`", "").replace("…", "0");
    fixes.add(new QuickFix("Declare a rate for " + code, issue.code().code(), place, List.of(insert(afterSettings(), empty + "\n")),
        fixes.isEmpty()));
    return fixes;
  }

  private QuickFix accept(Finding finding) {
    String line = "accept " + finding.rule() + " on " + finding.subject() + " because \"\"\n";
    String before = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
    return new QuickFix("Accept " + finding.rule() + " with a reason", finding.rule(), place(finding.place()),
        List.of(insert(text.length(), before + line)), false);
  }

  private String currency() {
    return file.getElements().stream().filter(CurrencySetting.class::isInstance).map(c -> ((CurrencySetting) c).getUnit())
        .findFirst().orElse("USD");
  }

  private Edit insert(int offset, String line) {
    return new Edit(new TextPlace(document, offset, 0), line);
  }

  /** The line after the imports, or after the package, or after the version. */
  private int afterHead() {
    Optional<EObject> last = file.getImports().stream().map(EObject.class::cast).reduce((a, b) -> b);
    if (last.isPresent()) {
      return lineAfter(NodeModelUtils.getNode(last.get()));
    }
    int end = 0;
    for (String feature : List.of("version", "name")) {
      for (INode node : NodeModelUtils.findNodesForFeature(file, file.eClass().getEStructuralFeature(feature))) {
        end = lineAfter(node);
      }
    }
    return end;
  }

  /** The line after the last of the file's settings and rates. */
  private int afterSettings() {
    Optional<EObject> last = file.getElements().stream().filter(e -> e instanceof Rate || e instanceof CurrencySetting
        || e instanceof AsOfSetting).map(EObject.class::cast).reduce((a, b) -> b);
    return last.map(e -> lineAfter(NodeModelUtils.getNode(e))).orElseGet(this::afterHead);
  }

  private int lineAfter(INode node) {
    int end = text.indexOf('\n', node.getTextRegion().getOffset() + node.getTextRegion().getLength());
    return end < 0 ? text.length() : end + 1;
  }

  private TextPlace place(SourceRange range) {
    return new TextPlace(document, range.offset(), range.length());
  }
}
