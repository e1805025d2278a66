package org.costdsl.lang.scoping;

import java.util.List;
import org.costdsl.lang.model.ModelPackage;
import org.costdsl.lang.model.NameReference;
import org.costdsl.lang.quantity.UnitCatalog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.impl.DefaultLinkingService;
import org.eclipse.xtext.nodemodel.INode;

/** Links names to declarations; a unit's name is never searched for, since no declaration may have it. */
public final class CostLinkingService extends DefaultLinkingService {

  @Override
  public List<EObject> getLinkedObjects(EObject context, EReference reference, INode node) {
    if (reference == ModelPackage.Literals.NAME_REFERENCE__TARGET && context instanceof NameReference name
        && UnitCatalog.standard().find(name.getWord()).isPresent()) {
      return List.of();
    }
    return super.getLinkedObjects(context, reference, node);
  }
}
