package org.costdsl.lang.scoping;

import org.costdsl.lang.model.ModelPackage;
import org.costdsl.lang.model.NameReference;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.resource.impl.ListBasedDiagnosticConsumer;
import org.eclipse.xtext.linking.lazy.LazyLinker;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Keeps the written name beside each reference: a name may be a unit or a word of a property's vocabulary instead. */
public final class CostLinker extends LazyLinker {

  /** Links one element of a file anew: its names are looked up again when they are needed. */
  public void relink(EObject element) {
    doLinkModel(element, new ListBasedDiagnosticConsumer());
  }

  @Override
  protected void createAndSetProxy(EObject object, INode node, EReference reference) {
    super.createAndSetProxy(object, node, reference);
    if (reference == ModelPackage.Literals.NAME_REFERENCE__TARGET) {
      ((NameReference) object).setWord(NodeModelUtils.getTokenText(node));
    }
  }
}
