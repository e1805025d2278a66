package org.costdsl.lang.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.costdsl.lang.model.AsOfSetting;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.model.CurrencySetting;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.Element;
import org.costdsl.lang.model.Function;
import org.costdsl.lang.model.Named;
import org.costdsl.lang.quantity.UnitCatalog;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;

/** The names that a file declares. */
public final class DeclarationChecks extends CheckGroup {

  /** Names of a file differ from each other and from those of units. */
  @Check
  public void names(CostFile file) {
    names(file.getElements());
    settings(file);
  }

  /** Stages of a run differ from each other. */
  @Check
  public void stages(Declaration declaration) {
    names(declaration.getMembers());
  }

  /** Parameters of a function differ from each other. */
  @Check
  public void parameters(Function function) {
    names(function.getParameters());
  }

  private void names(List<? extends EObject> elements) {
    Map<String, EObject> first = new HashMap<>();
    for (EObject element : elements) {
      EStructuralFeature feature = declares(element) ? element.eClass().getEStructuralFeature("name") : null;
      String name = feature == null ? null : (String) element.eGet(feature);
      if (name != null) {
        name(element, feature, name, first.putIfAbsent(name, element));
      }
    }
  }

  private void name(EObject element, EStructuralFeature feature, String name, EObject earlier) {
    if (UnitCatalog.standard().find(name).isPresent()) {
      error(NameCodes.UNIT, "`" + name + "` is a unit, and nothing else can have its name", element, feature, IssueData.NONE);
    } else if (earlier != null) {
      int line = NodeModelUtils.findActualNodeFor(earlier).getStartLine();
      error(NameCodes.DUPLICATE, "`" + name + "` is declared twice, first in line " + line, element, feature, IssueData.NONE);
    }
  }

  private static boolean declares(EObject element) {
    return element instanceof Named;
  }

  private void settings(CostFile file) {
    Set<EClass> given = new HashSet<>();
    for (Element element : file.getElements()) {
      boolean setting = element instanceof CurrencySetting || element instanceof AsOfSetting;
      if (setting && !given.add(element.eClass())) {
        String what = element instanceof CurrencySetting ? "currency" : "date (`as of`)";
        error(NameCodes.SETTING_TWICE, "the file's " + what + " is given twice", element, IssueData.NONE);
      }
    }
  }
}
