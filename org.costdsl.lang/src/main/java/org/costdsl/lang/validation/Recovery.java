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
    return isError(visibleNeighbour(node, false)) || isError(visibleNeighbour(node, true));
  }

  /** The text of the visible token before an element; empty if there is none. */
  static String before(EObject element) {
    ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
    ILeafNode leaf = node == null ? null : visibleNeighbour(node, false);
    return leaf == null ? "" : leaf.getText();
  }

  private static boolean isError(ILeafNode leaf) {
    return leaf != null && leaf.getSyntaxErrorMessage() != null;
  }

  private static ILeafNode visibleNeighbour(INode node, boolean forward) {
    ILeafNode leaf = neighbour(node, forward);
    while (leaf != null && leaf.isHidden()) {
      leaf = neighbour(leaf, forward);
    }
    return leaf;
  }

  /** The token beside a node, found from the node itself: searching from the root would take time in proportion to the file. */
  private static ILeafNode neighbour(INode node, boolean forward) {
    INode at = node;
    while (at != null && sibling(at, forward) == null) {
      at = at.getParent();
    }
    INode next = at == null ? null : sibling(at, forward);
    while (next instanceof ICompositeNode composite) {
      next = forward ? composite.getFirstChild() : composite.getLastChild();
    }
    return (ILeafNode) next;
  }

  private static INode sibling(INode node, boolean forward) {
    return forward ? node.getNextSibling() : node.getPreviousSibling();
  }
}
