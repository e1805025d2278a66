package org.costdsl.lang.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.validation.AbstractInjectableValidator;
import org.eclipse.xtext.validation.CancelableDiagnostician;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.ResourceValidatorImpl;
import org.eclipse.xtext.validation.impl.ConcreteSyntaxEValidator;

/** Validates a file; a fault in a check comes out, where Xtext's own validator would log it and call the rest of the file sound. */
public final class FileValidator extends ResourceValidatorImpl {

  @Override
  public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator stale) {
    List<Issue> issues = new ArrayList<>();
    IAcceptor<Issue> acceptor = createAcceptor(issues);
    resolveProxies(resource, stale);
    if (mode.shouldCheck(CheckType.FAST)) {
      collectResourceDiagnostics(resource, stale, acceptor);
    }
    getOperationCanceledManager().checkCanceled(stale);
    validate(resource, mode, stale, acceptor);
    getOperationCanceledManager().checkCanceled(stale);
    return issues;
  }

  @Override
  protected void validate(Resource resource, EObject element, CheckMode mode, CancelIndicator stale, IAcceptor<Issue> issues) {
    Diagnostic found = getDiagnostician().validate(element, options(resource, mode, stale));
    List<Diagnostic> all = found.getChildren().isEmpty() ? List.of(found) : found.getChildren();
    all.forEach(one -> issueFromEValidatorDiagnostic(one, issues));
  }

  private Map<Object, Object> options(Resource resource, CheckMode mode, CancelIndicator stale) {
    Map<Object, Object> options = new HashMap<>();
    options.put(CheckMode.KEY, mode);
    options.put(CancelableDiagnostician.CANCEL_INDICATOR, stale);
    // what has been parsed from a text is as the grammar wants it
    options.put(ConcreteSyntaxEValidator.DISABLE_CONCRETE_SYNTAX_EVALIDATOR, Boolean.TRUE);
    options.put(EValidator.class, getDiagnostician());
    if (resource instanceof XtextResource file) {
      options.put(AbstractInjectableValidator.CURRENT_LANGUAGE_NAME, file.getLanguageName());
    }
    return options;
  }
}
