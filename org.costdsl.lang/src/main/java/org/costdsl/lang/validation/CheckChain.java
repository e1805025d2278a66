package org.costdsl.lang.validation;

import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.xtext.validation.CompositeEValidator;

/** All checks of an element; a fault in one of them comes out, where Xtext's own chain would tell it as an error of the file. */
public final class CheckChain extends CompositeEValidator {

  @Override
  public boolean validate(EObject element, DiagnosticChain diagnostics, Map<Object, Object> context) {
    return each(check -> check.validate(element, diagnostics, context));
  }

  @Override
  public boolean validate(EClass type, EObject element, DiagnosticChain diagnostics, Map<Object, Object> context) {
    return each(check -> check.validate(type, element, diagnostics, context));
  }

  @Override
  public boolean validate(EDataType type, Object value, DiagnosticChain diagnostics, Map<Object, Object> context) {
    return each(check -> check.validate(type, value, diagnostics, context));
  }

  private boolean each(Predicate<EValidator> check) {
    boolean sound = true;
    for (EValidatorEqualitySupport one : getContents()) {
      sound &= check.test(one.getDelegate());
    }
    return sound;
  }
}
