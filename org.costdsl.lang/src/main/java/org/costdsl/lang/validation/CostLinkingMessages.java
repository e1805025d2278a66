package org.costdsl.lang.validation;

import com.google.inject.Inject;
import java.util.Optional;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.ModelPackage.Literals;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;

/** Says which declaration was not found; of names in expressions {@link NameChecks} speaks. */
public final class CostLinkingMessages implements ILinkingDiagnosticMessageProvider {

  /** The file's own declarations as a scenario: to extend it is to extend nothing, and nothing has to be found. */
  private static final String TOP_LEVEL = "base";

  private final VisibleNames visible;

  @Inject
  CostLinkingMessages(VisibleNames visible) {
    this.visible = visible;
  }

  @Override
  public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
    EReference reference = context.getReference();
    if (reference == Literals.NAME_REFERENCE__TARGET) {
      return null;
    }
    String name = context.getLinkText();
    if (reference == Literals.SCENARIO__BASE && name.equals(TOP_LEVEL)) {
      return null;
    }
    Optional<String> meant = NearMiss.of(name, visible.of(context.getContext(), reference));
    return new DiagnosticMessage("there is no " + kind(context.getContext(), reference) + " `" + name + "`"
        + NearMiss.question(meant), Severity.ERROR, NameCodes.UNKNOWN.code(), IssueData.write(meant).encoded());
  }

  private static String kind(EObject context, EReference reference) {
    if (reference == Literals.ITEM__CITES) {
      return "source";
    }
    return reference == Literals.SCENARIO__BASE ? "scenario"
        : context instanceof Declaration declaration ? declaration.getKind().getLiteral() : "declaration";
  }
}
