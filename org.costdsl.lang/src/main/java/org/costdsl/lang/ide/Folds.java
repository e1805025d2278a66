package org.costdsl.lang.ide;

import java.util.ArrayList;
import java.util.List;
import org.costdsl.lang.model.Block;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.Scenario;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** Finds bodies and comments of several lines. */
final class Folds {

  private Folds() {
  }

  static List<Fold> of(XtextResource resource) {
    List<Fold> folds = new ArrayList<>();
    for (TreeIterator<EObject> all = resource.getAllContents(); all.hasNext();) {
      EObject element = all.next();
      INode node = NodeModelUtils.getNode(element);
      boolean body = element instanceof Declaration || element instanceof Block || element instanceof Scenario;
      if (body && node != null && node.getTextRegionWithLineInformation().getLineNumber() < node.getEndLine()) {
        folds.add(new Fold(node.getOffset(), node.getEndOffset(), false));
      }
    }
    for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
      if (leaf.isHidden() && leaf.getText().startsWith("/*") && leaf.getText().indexOf('\n') > 0) {
        folds.add(new Fold(leaf.getOffset(), leaf.getEndOffset(), true));
      }
    }
    return folds;
  }
}
