package org.costdsl.lang.validation;

import com.google.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.Function;
import org.costdsl.lang.model.ModelPackage.Literals;
import org.costdsl.lang.model.NameReference;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.util.IResourceScopeCache;

/** The names that could have been meant where one was not found. */
final class VisibleNames {

  private final IScopeProvider scopes;
  private final ResourceDescriptionsProvider index;
  private final IResourceScopeCache cache;

  @Inject
  VisibleNames(IScopeProvider scopes, ResourceDescriptionsProvider index, IResourceScopeCache cache) {
    this.scopes = scopes;
    this.index = index;
    this.cache = cache;
  }

  private record Key(EReference reference, List<String> kinds) {
  }

  /** Names that a reference could have, of declarations of these kinds only unless there are none; the set is the caller's. */
  Set<String> of(NameReference reference, List<String> kinds) {
    Predicate<IEObjectDescription> wanted = description -> kinds.isEmpty() || isOfKind(description, reference, kinds);
    Supplier<Set<String>> names = () -> names(reference, Literals.NAME_REFERENCE__TARGET, wanted);
    if (EcoreUtil2.getContainerOfType(reference, Function.class) != null) {
      // Parameters are seen in their function only.
      return names.get();
    }
    return new LinkedHashSet<>(cache.get(new Key(Literals.NAME_REFERENCE__TARGET, kinds), reference.eResource(), names::get));
  }

  /** Names that a cross-reference of an element could have. */
  Set<String> of(EObject context, EReference reference) {
    return names(context, reference, description -> true);
  }

  private Set<String> names(EObject context, EReference reference, Predicate<IEObjectDescription> wanted) {
    Set<String> names = new LinkedHashSet<>();
    for (IEObjectDescription description : scopes.getScope(context, reference).getAllElements()) {
      if (description.getName().getSegmentCount() == 1 && wanted.test(description)) {
        names.add(description.getName().getLastSegment());
      }
    }
    return names;
  }

  private static boolean isOfKind(IEObjectDescription description, EObject context, Collection<String> kinds) {
    EObject object = EcoreUtil.resolve(description.getEObjectOrProxy(), context);
    return object instanceof Declaration declaration && !declaration.eIsProxy()
        && kinds.contains(declaration.getKind().getLiteral());
  }

  /** The package in which a name is declared that the file does not import. */
  Optional<String> packageOf(EObject context, String word) {
    IResourceDescriptions descriptions = index.getResourceDescriptions(context.eResource());
    for (IEObjectDescription description : descriptions.getExportedObjects()) {
      QualifiedName name = description.getName();
      if (name.getSegmentCount() > 1 && name.getLastSegment().equals(word)) {
        return Optional.of(name.skipLast(1).toString());
      }
    }
    return Optional.empty();
  }
}
