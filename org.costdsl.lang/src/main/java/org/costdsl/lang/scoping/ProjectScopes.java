package org.costdsl.lang.scoping;

import com.google.common.base.Predicate;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.DefaultGlobalScopeProvider;
import org.eclipse.xtext.scoping.impl.SelectableBasedScope;

/** What other files give: by an index of packages where there is one, else by all that is in the resource set. */
public final class ProjectScopes extends DefaultGlobalScopeProvider {

  @Override
  protected IScope getScope(IScope parent, Resource context, boolean ignoreCase, EClass type,
      Predicate<IEObjectDescription> filter) {
    IndexedNames names = context == null ? null : IndexedNames.of(context.getResourceSet());
    return names == null ? super.getScope(parent, context, ignoreCase, type, filter)
        : SelectableBasedScope.createScope(parent, names.seenFrom(context), filter, type, ignoreCase);
  }
}
