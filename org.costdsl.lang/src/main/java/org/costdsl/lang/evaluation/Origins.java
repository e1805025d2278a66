package org.costdsl.lang.evaluation;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.costdsl.lang.diagnostic.Origin;
import org.costdsl.lang.model.CostFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Where the elements of a file begin that is being edited; all places within an element move with it. */
public final class Origins {

  private final Map<EObject, Origin> known = new IdentityHashMap<>();
  private final boolean moving;

  private Origins(boolean moving) {
    this.moving = moving;
  }

  /** Of a file that stays as it is: no place moves. */
  public static Origins fixed() {
    return new Origins(false);
  }

  /** Of a file that will be edited. */
  public static Origins moving() {
    return new Origins(true);
  }

  /** Whether places may move. */
  boolean areMoving() {
    return moving;
  }

  /** The element of a file that something is part of; itself if it is one. */
  public static EObject elementOf(EObject part) {
    EObject element = part;
    while (element.eContainer() != null && !(element.eContainer() instanceof CostFile)) {
      element = element.eContainer();
    }
    return element;
  }

  /** What places in an element move with; empty if they do not move. */
  public Optional<Origin> of(EObject part) {
    EObject element = elementOf(part);
    if (moving && element.eContainer() != null) {
      return Optional.of(known.computeIfAbsent(element, Origins::beginning));
    }
    return Optional.ofNullable(known.get(element));
  }

  /** The file has been edited: origins move to where their elements are now, and those of elements that are gone are let go. */
  public void follow(CostFile file) {
    known.keySet().removeIf(element -> element.eContainer() != file);
    known.forEach((element, origin) -> {
      Origin now = beginning(element);
      origin.moveTo(now.offset(), now.line());
    });
  }

  private static Origin beginning(EObject element) {
    INode node = NodeModelUtils.findActualNodeFor(element);
    int offset = node.getOffset();
    return new Origin(offset, NodeModelUtils.getLineAndColumn(node, offset).getLine() - 1);
  }
}
