package org.costdsl.lang.validation;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.model.CostFile;
import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.validation.AbstractInjectableValidator;
import org.eclipse.xtext.validation.CancelableDiagnostician;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IDiagnosticConverter;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.impl.ConcreteSyntaxEValidator;

/**
 * What validation has to say of a file element by element, kept for those that an edit does not reach. Checks of the file as a
 * whole are made each time.
 */
public final class ElementIssues {

  private final CancelableDiagnostician diagnostician;
  private final EValidator.Registry validators;
  private final IDiagnosticConverter converter;
  private final OperationCanceledManager cancelling;
  private final FileContents contents = new FileContents();
  private final Map<EObject, List<LanguageIssue>> known = new IdentityHashMap<>();
  private final Set<EObject> unlinked = Collections.newSetFromMap(new IdentityHashMap<>());

  @Inject
  ElementIssues(CancelableDiagnostician diagnostician, EValidator.Registry validators, IDiagnosticConverter converter,
      OperationCanceledManager cancelling) {
    this.diagnostician = diagnostician;
    this.validators = validators;
    this.converter = converter;
    this.cancelling = cancelling;
  }

  /** How an issue becomes one of the language's own, and which element it moves with. */
  public interface Form {
    /** The issue, found while an element was checked. */
    LanguageIssue of(Issue issue, EObject element);
  }

  /**
   * Forgets what an edit reaches, what speaks of names and lines elsewhere, and what could not be linked.
   *
   * @param resource the edited file
   * @param reached whether an element can have other issues than before
   */
  public void forget(Resource resource, Predicate<EObject> reached) {
    resource.getErrors().removeIf(XtextLinkingDiagnostic.class::isInstance);
    known.keySet().removeAll(unlinked);
    contents.forget(element -> reached.test(element) || unlinked.contains(element));
    known.entrySet().removeIf(e -> reached.test(e.getKey()) || e.getValue().stream().anyMatch(ElementIssues::speaksOfOthers));
  }

  private static boolean speaksOfOthers(LanguageIssue issue) {
    return issue.code().code().startsWith("name/") || issue.message().contains(" in line ");
  }

  /** Everything that can be said of a file without evaluating it, errors of the parser among it, in no order. */
  public List<LanguageIssue> of(XtextResource resource, Form form, CancelIndicator stale) {
    List<LanguageIssue> issues = new ArrayList<>();
    resource.getContents().forEach(root -> resolve(root, stale));
    IAcceptor<Issue> whole = issue -> issues.add(form.of(issue, null));
    resource.getErrors().forEach(e -> converter.convertResourceDiagnostic(e, Severity.ERROR, whole));
    resource.getWarnings().forEach(w -> converter.convertResourceDiagnostic(w, Severity.WARNING, whole));
    if (resource.getContents().stream().findFirst().orElse(null) instanceof CostFile file) {
      Map<Object, Object> options = options(resource, stale);
      BasicDiagnostic found = new BasicDiagnostic();
      validators.getEValidator(file.eClass().getEPackage()).validate(file.eClass(), file, found, options);
      found.getChildren().forEach(d -> converter.convertValidatorDiagnostic(d, whole));
      file.getImports().forEach(i -> issues.addAll(checked(i, options, form)));
      for (EObject element : file.getElements()) {
        cancelling.checkCanceled(stale);
        List<LanguageIssue> own = known.get(element);
        if (own == null) {
          own = checked(element, options, form);
          known.put(element, own);
        }
        issues.addAll(own);
      }
    }
    return issues;
  }

  /** Looks up the names in what an edit has reached; what is not found is an error of the resource, until the next edit. */
  private void resolve(EObject root, CancelIndicator stale) {
    for (EObject element : root.eContents()) {
      if (!known.containsKey(element)) {
        cancelling.checkCanceled(stale);
        EcoreUtil.resolveAll(element);
      }
    }
    unlinked.clear();
    List<Integer> places = root.eResource().getErrors().stream().filter(XtextLinkingDiagnostic.class::isInstance)
        .map(e -> ((XtextLinkingDiagnostic) e).getOffset()).toList();
    if (!places.isEmpty()) {
      root.eContents().stream().filter(e -> holdsAny(places, NodeModelUtils.getNode(e))).forEach(unlinked::add);
    }
  }

  private static boolean holdsAny(List<Integer> places, INode node) {
    return places.stream().anyMatch(place -> node.getOffset() <= place && place < node.getEndOffset());
  }

  private List<LanguageIssue> checked(EObject element, Map<Object, Object> options, Form form) {
    List<LanguageIssue> issues = new ArrayList<>();
    Diagnostic diagnostic = diagnostician.validate(element, options);
    diagnostic.getChildren().forEach(d -> converter.convertValidatorDiagnostic(d, issue -> issues.add(form.of(issue, element))));
    return issues;
  }

  private Map<Object, Object> options(XtextResource resource, CancelIndicator stale) {
    Map<Object, Object> options = new HashMap<>();
    options.put(CheckMode.KEY, CheckMode.ALL);
    options.put(CancelableDiagnostician.CANCEL_INDICATOR, stale);
    options.put(ConcreteSyntaxEValidator.DISABLE_CONCRETE_SYNTAX_EVALIDATOR, Boolean.TRUE);
    options.put(EValidator.class, diagnostician);
    options.put(FileContents.class, contents);
    options.put(AbstractInjectableValidator.CURRENT_LANGUAGE_NAME, resource.getLanguageName());
    return options;
  }
}
