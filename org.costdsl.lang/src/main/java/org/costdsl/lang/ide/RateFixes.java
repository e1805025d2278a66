package org.costdsl.lang.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.model.CurrencySetting;
import org.costdsl.lang.model.Rate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** Mends money that cannot be converted: a rate of the libraries, a rate to fill in, or the amount in the file's currency. */
final class RateFixes {

  private static final String RATE = "rate 1 ";

  private final CostFile file;
  private final Insertions insertions;
  private final List<XtextResource> all;

  RateFixes(CostFile file, Insertions insertions, List<XtextResource> all) {
    this.file = file;
    this.insertions = insertions;
    this.all = all;
  }

  List<QuickFix> of(LanguageIssue issue, TextPlace place) {
    String advice = issue.fix().orElse("");
    int start = advice.indexOf(RATE);
    if (start < 0) {
      return List.of();
    }
    String code = advice.substring(start + RATE.length()).split(" ")[0];
    List<QuickFix> fixes = new ArrayList<>();
    for (String rate : libraryRates(code)) {
      fixes.add(new QuickFix("Declare the library's `" + rate + "`", issue.code().code(), place, List.of(insertions.afterSettings(rate)), false));
    }
    String empty = advice.substring(start).replace("`", "").replace("…", "0");
    fixes.add(new QuickFix("Declare a rate for " + code, issue.code().code(), place, List.of(insertions.afterSettings(empty)),
        fixes.isEmpty()));
    EObject amount = NodeModelUtils.findActualSemanticObjectFor(NodeModelUtils.findLeafNodeAtOffset(NodeModelUtils.getNode(file).getRootNode(),
        place.offset()));
    fixes.addAll(new Conversions(file, all).fixes(amount, issue.code().code(), place.document()));
    return fixes;
  }

  private List<String> libraryRates(String code) {
    return all.stream().filter(resource -> resource != file.eResource()).flatMap(r -> r.getContents().stream())
        .flatMap(c -> c.eContents().stream()).filter(Rate.class::isInstance)
        .map(r -> NodeModelUtils.getTokenText(NodeModelUtils.getNode(r)).strip())
        .filter(r -> (" " + r + " ").contains(" " + code + " ") && r.contains(currency())).toList();
  }

  private String currency() {
    return file.getElements().stream().filter(CurrencySetting.class::isInstance).map(c -> ((CurrencySetting) c).getUnit())
        .filter(Objects::nonNull).findFirst().orElse("USD");
  }
}
