package org.costdsl.lang.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.costdsl.lang.diagnostic.IssueCode;
import org.costdsl.lang.model.AsOfSetting;
import org.costdsl.lang.model.BareWord;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.model.CurrencySetting;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.DeclarationKind;
import org.costdsl.lang.model.Element;
import org.costdsl.lang.model.Function;
import org.costdsl.lang.model.ModelPackage.Literals;
import org.costdsl.lang.model.Named;
import org.costdsl.lang.model.Property;
import org.costdsl.lang.quantity.UnitCatalog;
import org.costdsl.lang.schema.PropertySchema;
import org.costdsl.lang.schema.Schema;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;

/** The names that a file declares. */
public final class DeclarationChecks extends CheckGroup {

  static final IssueCode MISSING = new IssueCode("property/missing");

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

  /** A declaration says what it would say nothing without; one that is broken off is told of elsewhere. */
  @Check
  public void required(Declaration declaration) {
    boolean whole = declaration.isBody() && declaration.eResource().getErrors().isEmpty();
    if (!whole || declaration.getBase() != null) {
      return;
    }
    Schema.standard().declaration(declaration.getKind().getLiteral()).properties().stream().filter(PropertySchema::required)
        .filter(p -> !says(declaration, p.name())).forEach(p -> missing(declaration, "`" + p.name() + "`"));
    if (declaration.getKind() == DeclarationKind.CLAIM && !says(declaration, "states") && !says(declaration, "opinion")) {
      missing(declaration, "what it `states`, nor an `opinion`");
    }
  }

  private void missing(Declaration declaration, String what) {
    warning(MISSING, "`" + declaration.getName() + "` does not say " + what, declaration, Literals.DECLARATION__NAME, IssueData.NONE);
  }

  private static boolean says(Declaration declaration, String property) {
    return declaration.getMembers().stream().anyMatch(m -> m instanceof Property p && property.equals(p.getName())
        || m instanceof BareWord b && property.equals(b.getName()));
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
