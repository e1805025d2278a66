package org.costdsl.lang.typing;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** The text of a model element as its author wrote it, on one line. */
public final class SourceText {

  private static final int LONGEST_EXCERPT = 60;

  private SourceText() {
  }

  /** The whole text, comments and line breaks replaced by spaces; empty for an element without text. */
  public static String of(EObject element) {
    ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
    return node == null ? "" : NodeModelUtils.getTokenText(node);
  }

  /** The text in the backquotes of a message, shortened where it is long. */
  public static String quoted(EObject element) {
    return "`" + shortened(of(element)) + "`";
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST_EXCERPT) {
      return text;
    }
    // A surrogate pair must not be cut in two.
    int end = Character.isHighSurrogate(text.charAt(LONGEST_EXCERPT - 1)) ? LONGEST_EXCERPT - 1 : LONGEST_EXCERPT;
    return text.substring(0, end).stripTrailing() + "…";
  }
}
