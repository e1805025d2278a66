package org.costdsl.tests.validation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.Injector;
import java.io.IOException;
import java.util.Map;
import org.costdsl.lang.CostStandaloneSetup;
import org.costdsl.lang.validation.CheckChain;
import org.costdsl.lang.validation.FileValidator;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.StringInputStream;
import org.eclipse.xtext.validation.CheckMode;
import org.junit.jupiter.api.Test;

/** A fault in a check is a fault of the tool: it neither makes a file sound nor becomes an error of it. */
class CheckFaultTest {

  @Test
  void comesOutOfTheChain() {
    CheckChain chain = language().getInstance(CheckChain.class);
    chain.addValidator(new EObjectValidator() {
      @Override
      public boolean validate(EObject element, DiagnosticChain diagnostics, Map<Object, Object> context) {
        throw new IllegalStateException("a check that fails");
      }
    });
    assertThatThrownBy(() -> chain.validate(EcorePackage.eINSTANCE, null, Map.of())).hasMessage("a check that fails");
  }

  @Test
  void comesOutOfTheValidator() throws IOException {
    FileValidator validator = language().getInstance(FileValidator.class);
    validator.setDiagnostician(new Diagnostician() {
      @Override
      public Diagnostic validate(EObject element, Map<?, ?> context) {
        throw new IllegalStateException("a check that fails");
      }
    });
    XtextResource file = (XtextResource) language().getInstance(XtextResourceSet.class).createResource(URI.createURI("memory:/a.cost"));
    file.load(new StringInputStream("language 1.0\n"), Map.of());
    assertThatThrownBy(() -> validator.validate(file, CheckMode.ALL, CancelIndicator.NullImpl)).hasMessage("a check that fails");
  }

  private static Injector language() {
    return new CostStandaloneSetup().createInjectorAndDoEMFRegistration();
  }
}
