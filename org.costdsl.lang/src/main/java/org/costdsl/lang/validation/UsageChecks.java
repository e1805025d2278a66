package org.costdsl.lang.validation;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.costdsl.lang.diagnostic.IssueCode;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.DeclarationKind;
import org.costdsl.lang.model.Element;
import org.costdsl.lang.model.Expectation;
import org.costdsl.lang.model.Function;
import org.costdsl.lang.model.Item;
import org.costdsl.lang.model.Let;
import org.costdsl.lang.model.ModelPackage;
import org.costdsl.lang.model.NameReference;
import org.costdsl.lang.model.Named;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;

/**
 * Declarations that nothing refers to, in files that state or test something. A file without a claim, a programme or an
 * expectation is a library: its declarations are for others.
 */
public final class UsageChecks extends CheckGroup {

  static final IssueCode UNUSED = new IssueCode("name/unused");

  /** What is there to be referred to; claims, programmes, runs and staff speak for themselves. */
  private static final Set<DeclarationKind> REFERRED_TO =
      EnumSet.of(DeclarationKind.SOURCE, DeclarationKind.ORGANIZATION, DeclarationKind.ACCELERATOR);

  /** Everything that is there to be referred to is; not asked of a text that does not parse. */
  @Check
  public void unused(CostFile file) {
    boolean broken = !file.eResource().getErrors().isEmpty();
    if (broken || file.getElements().stream().noneMatch(UsageChecks::saysSomething)) {
      return;
    }
    Set<EObject> used = used(file);
    for (Element element : file.getElements()) {
      if (isForReference(element) && !used.contains(element) && element instanceof Named named && name(named) != null) {
        info(UNUSED, "nothing in this file refers to `" + name(named) + "`", element,
            element.eClass().getEStructuralFeature("name"));
      }
    }
  }

  private static boolean saysSomething(Element element) {
    return element instanceof Expectation || element instanceof Declaration d
        && (d.getKind() == DeclarationKind.CLAIM || d.getKind() == DeclarationKind.PROGRAMME);
  }

  private static boolean isForReference(Element element) {
    return element instanceof Let || element instanceof Function
        || element instanceof Declaration d && REFERRED_TO.contains(d.getKind());
  }

  private Set<EObject> used(CostFile file) {
    FileContents contents = contents();
    Set<EObject> used = new HashSet<>();
    file.eContents().forEach(part -> used.addAll(contents.derived(part, UsageChecks.class, p -> usedIn(contents.all(p)))));
    return used;
  }

  private static Set<EObject> usedIn(List<EObject> contents) {
    Set<EObject> used = new HashSet<>();
    contents.forEach(element -> {
      if (element instanceof NameReference reference) {
        // what has not been found by now is a unit or a word, and is not looked for again
        used.add((EObject) reference.eGet(ModelPackage.Literals.NAME_REFERENCE__TARGET, false));
      } else if (element instanceof Item item) {
        used.addAll(item.getCites());
      } else if (element instanceof Declaration declaration) {
        used.add(declaration.getBase());
      }
    });
    return used;
  }

  private static String name(Named named) {
    return named instanceof Declaration d ? d.getName() : named instanceof Let l ? l.getName() : ((Function) named).getName();
  }
}
