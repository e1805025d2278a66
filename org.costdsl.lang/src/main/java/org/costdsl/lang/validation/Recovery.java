package org.costdsl.lang.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Tells what only follows from a syntax error that is reported already. */
final class Recovery {

  private Recovery() {
  }

  /** Whether the parser stopped directly before an element, in it or directly after it. */
  static boolean touchesError(EObject element) {
    ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
    if (node == null) {
      return false;
    }
    for (ILeafNode leaf : node.getLeafNodes()) {
      if (leaf.getSyntaxErrorMessage() != null) {
        return true;
      }
    }
    return isError(neighbour(node, node.getOffset(), -1)) || isError(neighbour(node, node.getEndOffset() - 1, 1));
  }

  /** The visible token before ({@code step} -1) or after an element's text. */
  private static ILeafNode neighbour(INode node, int offset, int step) {
    int at = offset + step;
    ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(node.getRootNode(), at);
    while (leaf != null && leaf.isHidden()) {
      at = step < 0 ? leaf.getOffset() - 1 : leaf.getEndOffset();
      leaf = at < 0 ? null : NodeModelUtils.findLeafNodeAtOffset(node.getRootNode(), at);
    }
    return leaf;
  }

  /** The text of the visible token before an element; empty if there is none. */
  static String before(EObject element) {
    ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
    ILeafNode leaf = node == null ? null : neighbour(node, node.getOffset(), -1);
    return leaf == null ? "" : leaf.getText();
  }

  private static boolean isError(ILeafNode leaf) {
    return leaf != null && leaf.getSyntaxErrorMessage() != null;
  }
}
