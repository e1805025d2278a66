package org.costdsl.lang.validation;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.validation.DiagnosticConverterImpl;
import org.eclipse.xtext.validation.Issue;

/** Shows syntax errors where the author has to write something, which need not be where the parser stopped. */
public final class CostDiagnosticConverter extends DiagnosticConverterImpl {

  @Override
  public void convertResourceDiagnostic(Resource.Diagnostic diagnostic, Severity severity, IAcceptor<Issue> acceptor) {
    super.convertResourceDiagnostic(diagnostic, severity, issue -> {
      if (issue instanceof Issue.IssueImpl changeable) {
        MovedPlace.of(issue.getData()).ifPresent(place -> place.applyTo(changeable));
      }
      acceptor.accept(issue);
    });
  }
}
