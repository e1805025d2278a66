package org.costdsl.lang.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.costdsl.lang.model.Item;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

/**
 * A number with commas in it, such as {@code 1,000,000} or {@code 3,5}, which reads as several values.
 *
 * @param region its text
 * @param thousands whether the commas separate thousands; else one of them is a decimal comma
 * @param text the number as written
 * @param replacement the number as the language writes it
 */
record CommaNumber(ITextRegion region, boolean thousands, String text, String replacement) {

  /** Finds the first number of that kind in the values of a property. */
  static Optional<CommaNumber> in(List<Item> items) {
    for (int first = 0; first + 1 < items.size(); first++) {
      List<ILeafNode> parts = parts(items, first);
      if (parts.size() > 1) {
        return Optional.of(of(parts));
      }
    }
    return Optional.empty();
  }

  private static CommaNumber of(List<ILeafNode> parts) {
    List<String> texts = parts.stream().map(ILeafNode::getText).toList();
    int start = parts.get(0).getOffset();
    ITextRegion region = new TextRegion(start, parts.get(parts.size() - 1).getEndOffset() - start);
    boolean thousands = texts.get(0).length() <= 3 && texts.stream().skip(1).allMatch(t -> digits(t) == 3);
    return new CommaNumber(region, thousands, String.join(",", texts), String.join(thousands ? "_" : ".", texts));
  }

  /** The numbers that follow each other with a comma and no space between; all but the last consist of digits alone. */
  private static List<ILeafNode> parts(List<Item> items, int first) {
    List<ILeafNode> parts = new ArrayList<>();
    for (int i = first; i < items.size(); i++) {
      ICompositeNode node = NodeModelUtils.findActualNodeFor(items.get(i));
      ILeafNode leaf = node == null ? null : NodeModelUtils.findLeafNodeAtOffset(node, node.getOffset());
      boolean touches = parts.isEmpty() || leaf != null && parts.get(parts.size() - 1).getEndOffset() + 1 == leaf.getOffset();
      if (leaf == null || !touches || digits(leaf.getText()) == 0) {
        break;
      }
      parts.add(leaf);
      if (digits(leaf.getText()) < leaf.getLength() || leaf.getEndOffset() < node.getEndOffset()) {
        break;
      }
    }
    return parts;
  }

  private static int digits(String text) {
    int count = 0;
    while (count < text.length() && text.charAt(count) >= '0' && text.charAt(count) <= '9') {
      count++;
    }
    return count;
  }
}
