package org.costdsl.lang.evaluation;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.costdsl.lang.diagnostic.SourceRange;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.LineAndColumn;

/** Where elements stand in their files, and how they are written there. */
final class Places {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Map<EObject, SourceRange> known = new IdentityHashMap<>();
  private final Map<EObject, String> texts = new IdentityHashMap<>();
  private final URI root;
  private final String file;
  private final Origins origins;

  /** Places in the file at {@code root} are named {@code file} and may move, those in others are named by their own name. */
  Places(URI root, String file, Origins origins) {
    this.root = root;
    this.file = file;
    this.origins = origins;
  }

  SourceRange of(EObject element) {
    SourceRange place = known.get(element);
    if (place == null) {
      place = range(element, NodeModelUtils.findActualNodeFor(element));
      if (!origins.areMoving()) {
        known.put(element, place);
      }
    }
    return place;
  }

  SourceRange ofFeature(EObject element, EStructuralFeature feature) {
    return NodeModelUtils.findNodesForFeature(element, feature).stream().findFirst().map(n -> range(element, n))
        .orElseGet(() -> of(element));
  }

  /** The element as written, white space and comments folded to single blanks. */
  static String text(EObject element) {
    INode node = NodeModelUtils.findActualNodeFor(element);
    return node == null ? "" : folded(NodeModelUtils.getTokenText(node)).trim();
  }

  /** The same, kept where the text does not change. */
  String written(EObject element) {
    return origins.areMoving() ? text(element) : texts.computeIfAbsent(element, Places::text);
  }

  private static String folded(String text) {
    return isFolded(text) ? text : SPACE.matcher(text).replaceAll(" ");
  }

  /** Most texts are one word, or a few with single blanks between them. */
  private static boolean isFolded(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\t' && c <= '\r' || c == ' ' && i > 0 && text.charAt(i - 1) == ' ') {
        return false;
      }
    }
    return true;
  }

  private SourceRange range(EObject element, INode node) {
    URI uri = element.eResource() == null ? null : element.eResource().getURI();
    String name = uri == null || uri.equals(root) ? file : uri.isFile() ? uri.toFileString() : uri.toString();
    if (node == null) {
      return SourceRange.startOf(name);
    }
    ITextRegion region = node.getTextRegion();
    int offset = region.getOffset();
    LineAndColumn start = NodeModelUtils.getLineAndColumn(node, offset);
    LineAndColumn end = NodeModelUtils.getLineAndColumn(node, offset + region.getLength());
    SourceRange place = new SourceRange(name, start.getLine(), start.getColumn(), end.getLine(), end.getColumn(), offset,
        region.getLength());
    return origins.areMoving() && root.equals(uri) ? origins.of(element).map(place::movingWith).orElse(place) : place;
  }
}
