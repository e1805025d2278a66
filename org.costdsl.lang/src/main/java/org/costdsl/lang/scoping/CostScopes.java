package org.costdsl.lang.scoping;

import com.google.common.base.Predicate;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.DeclarationKind;
import org.costdsl.lang.model.Function;
import org.costdsl.lang.model.ModelPackage;
import org.costdsl.lang.model.Named;
import org.costdsl.lang.model.Parameter;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.Scopes;
import org.eclipse.xtext.scoping.impl.DelegatingScopeProvider;
import org.eclipse.xtext.scoping.impl.FilteringScope;

/** What a name can refer to: parameters first, then the file's own declarations, its package's, then its imports'. */
public final class CostScopes extends DelegatingScopeProvider {

  @Override
  public IScope getScope(EObject context, EReference reference) {
    EObject owner = owner(context);
    IScope scope = super.getScope(owner, reference);
    if (reference == ModelPackage.Literals.NAME_REFERENCE__TARGET) {
      return owner instanceof Function function ? Scopes.scopeFor(function.getParameters(), scope) : scope;
    }
    if (reference == ModelPackage.Literals.ITEM__CITES) {
      return new FilteringScope(scope, ofKind(DeclarationKind.SOURCE));
    }
    if (reference == ModelPackage.Literals.DECLARATION__BASE && context instanceof Declaration declaration) {
      return new FilteringScope(scope, ofKind(declaration.getKind()));
    }
    return scope;
  }

  /** Nothing below a named element or a file introduces names. */
  private static EObject owner(EObject context) {
    EObject owner = context;
    while (owner.eContainer() != null && !(owner instanceof Named && !(owner instanceof Parameter))) {
      owner = owner.eContainer();
    }
    return owner;
  }

  private static Predicate<IEObjectDescription> ofKind(DeclarationKind kind) {
    return description -> {
      String indexed = description.getUserData(CostResourceDescriptionStrategy.KIND);
      if (indexed != null) {
        return indexed.equals(kind.getLiteral());
      }
      return description.getEObjectOrProxy() instanceof Declaration found && !found.eIsProxy() && found.getKind() == kind;
    };
  }
}
