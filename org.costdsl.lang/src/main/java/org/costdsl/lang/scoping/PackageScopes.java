package org.costdsl.lang.scoping;

import java.util.ArrayList;
import java.util.List;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.model.Named;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.ISelectable;
import org.eclipse.xtext.scoping.Scopes;
import org.eclipse.xtext.scoping.impl.ImportNormalizer;
import org.eclipse.xtext.scoping.impl.ImportedNamespaceAwareLocalScopeProvider;
import org.eclipse.xtext.scoping.impl.MultimapBasedSelectable;

/** Imports, and as if imported everything in the file's own package. */
public final class PackageScopes extends ImportedNamespaceAwareLocalScopeProvider {

  @Override
  protected List<ImportNormalizer> internalGetImportedNamespaceResolvers(EObject context, boolean ignoreCase) {
    List<ImportNormalizer> imports = super.internalGetImportedNamespaceResolvers(context, ignoreCase);
    if (context instanceof CostFile file && file.getName() != null && !file.getName().isEmpty()) {
      QualifiedName own = getQualifiedNameConverter().toQualifiedName(file.getName());
      List<ImportNormalizer> all = new ArrayList<>(imports);
      if (!own.isEmpty()) {
        all.add(doCreateImportNormalizer(own, true, ignoreCase));
      }
      return all;
    }
    return imports;
  }

  /** What a file declares; nothing else in it can be referred to. */
  @Override
  protected ISelectable internalGetAllDescriptions(Resource resource) {
    List<EObject> declared = new ArrayList<>();
    for (EObject root : resource.getContents()) {
      declared.add(root);
      root.eContents().stream().filter(Named.class::isInstance).forEach(element -> {
        declared.add(element);
        element.eContents().stream().filter(Named.class::isInstance).forEach(declared::add);
      });
    }
    return new MultimapBasedSelectable(Scopes.scopedElementsFor(declared, getQualifiedNameProvider()));
  }

  /** A package whose name is still missing gives its file no name. */
  @Override
  protected QualifiedName getQualifiedNameOfLocalElement(EObject context) {
    QualifiedName name = super.getQualifiedNameOfLocalElement(context);
    return name == null || name.isEmpty() ? null : name;
  }
}
