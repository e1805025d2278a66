package org.costdsl.lang.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.costdsl.lang.model.Acceptance;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.MemberAccess;
import org.costdsl.lang.model.ModelPackage.Literals;
import org.costdsl.lang.model.Named;
import org.costdsl.lang.model.NameReference;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.SimpleAttributeResolver;

/** Follows names to what they name, and back: links of the model, stages after a dot, and what findings are accepted on. */
final class References {

  private static final String LIBRARY = "costdsl";

  private References() {
  }

  /** What the name at an offset names; it may be the name of the declaration itself. */
  static Optional<Named> targetAt(XtextResource resource, int offset) {
    return nameAt(resource, offset).flatMap(leaf -> target(NodeModelUtils.findActualSemanticObjectFor(leaf), leaf));
  }

  /** The word of a name at an offset, or of one that ends there. */
  static Optional<ILeafNode> nameAt(XtextResource resource, int offset) {
    INode root = resource.getParseResult().getRootNode();
    for (int at = offset; at >= Math.max(0, offset - 1); at--) {
      ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, at);
      if (leaf != null && !leaf.isHidden() && Character.isJavaIdentifierStart(leaf.getText().charAt(0))) {
        return Optional.of(leaf);
      }
    }
    return Optional.empty();
  }

  /** The name of a declaration where it is declared. */
  static Optional<TextPlace> declaration(Named target) {
    List<INode> names = NodeModelUtils.findNodesForFeature(target, target.eClass().getEStructuralFeature("name"));
    return names.stream().findFirst().map(node -> place(target.eResource().getURI(), node.getOffset(), node.getLength()));
  }

  /** Every place of a file that refers to a declaration; of a qualified name the last word. */
  static List<TextPlace> to(Named target, XtextResource resource) {
    List<TextPlace> places = new ArrayList<>();
    for (TreeIterator<EObject> all = resource.getAllContents(); all.hasNext();) {
      EObject element = all.next();
      for (EReference reference : element.eClass().getEAllReferences()) {
        if (!reference.isContainment() && !reference.isContainer() && !reference.isDerived()) {
          links(element, reference, target, resource, places);
        }
      }
      if (element instanceof MemberAccess access && member(access).filter(target::equals).isPresent()) {
        add(NodeModelUtils.findNodesForFeature(access, Literals.MEMBER_ACCESS__MEMBER), 0, resource, places);
      }
      if (element instanceof Acceptance acceptance && accepted(acceptance).filter(target::equals).isPresent()) {
        add(NodeModelUtils.findNodesForFeature(acceptance, Literals.ACCEPTANCE__TARGET), 0, resource, places);
      }
    }
    return places;
  }

  /** Where a declaration of a file is, by the name that the client knows the file by. */
  static TextPlace place(URI file, int offset, int length) {
    return new TextPlace(LIBRARY.equals(file.scheme()) ? file.toString() : file.toFileString(), offset, length);
  }

  private static void links(EObject element, EReference reference, Named target, XtextResource resource, List<TextPlace> places) {
    if (!reference.getEReferenceType().isSuperTypeOf(target.eClass())) {
      return;
    }
    List<?> values = element.eGet(reference) instanceof List<?> list ? list : element.eIsSet(reference)
        ? List.of(element.eGet(reference)) : List.of();
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) == target) {
        add(NodeModelUtils.findNodesForFeature(element, reference), i, resource, places);
      }
    }
  }

  private static void add(List<INode> nodes, int index, XtextResource resource, List<TextPlace> places) {
    if (index < nodes.size()) {
      INode node = nodes.get(index);
      String text = NodeModelUtils.getTokenText(node);
      int last = text.substring(text.lastIndexOf('.') + 1).length();
      int end = node.getTextRegion().getOffset() + node.getTextRegion().getLength();
      places.add(place(resource.getURI(), end - last, last));
    }
  }

  private static Optional<Named> target(EObject element, ILeafNode leaf) {
    Optional<EReference> link = element.eClass().getEAllReferences().stream().filter(r -> !r.isContainment() && holds(element, r, leaf))
        .findFirst();
    if (link.isPresent()) {
      return linked(element, link.get(), leaf);
    }
    if (element instanceof MemberAccess access) {
      return member(access);
    }
    if (element instanceof Acceptance acceptance) {
      return holds(acceptance, Literals.ACCEPTANCE__TARGET, leaf) ? accepted(acceptance) : Optional.empty();
    }
    boolean ownName = element instanceof Named && holds(element, element.eClass().getEStructuralFeature("name"), leaf);
    return ownName ? Optional.of((Named) element) : Optional.empty();
  }

  private static Optional<Named> linked(EObject element, EReference reference, ILeafNode leaf) {
    List<INode> nodes = NodeModelUtils.findNodesForFeature(element, reference);
    for (int i = 0; i < nodes.size(); i++) {
      Object value = reference.isMany() ? ((List<?>) element.eGet(reference)).get(i) : element.eGet(reference);
      if (contains(nodes.get(i), leaf) && value instanceof Named named && !named.eIsProxy()) {
        return Optional.of(named);
      }
    }
    return Optional.empty();
  }

  private static boolean holds(EObject element, EStructuralFeature feature, ILeafNode leaf) {
    return NodeModelUtils.findNodesForFeature(element, feature).stream().anyMatch(node -> contains(node, leaf));
  }

  private static boolean contains(INode node, ILeafNode leaf) {
    return node.getOffset() <= leaf.getOffset() && leaf.getEndOffset() <= node.getEndOffset();
  }

  /** The stage that a dot leads to. */
  private static Optional<Named> member(MemberAccess access) {
    Optional<Named> receiver = access.getReceiver() instanceof MemberAccess inner ? member(inner)
        : access.getReceiver() instanceof NameReference name && name.getTarget() != null && !name.getTarget().eIsProxy()
            ? Optional.of(name.getTarget()) : Optional.empty();
    return receiver.flatMap(r -> stage(r, access.getMember()));
  }

  private static Optional<Named> stage(Named run, String name) {
    return run instanceof Declaration d ? d.getMembers().stream().filter(Named.class::isInstance).map(Named.class::cast)
        .filter(s -> name != null && name.equals(SimpleAttributeResolver.NAME_RESOLVER.apply(s))).findFirst() : Optional.empty();
  }

  private static Optional<Named> accepted(Acceptance acceptance) {
    String[] path = acceptance.getTarget() == null ? new String[] {""} : acceptance.getTarget().split("\\.");
    Optional<Named> found = acceptance.eContainer().eContents().stream().filter(Named.class::isInstance).map(Named.class::cast)
        .filter(n -> path[0].equals(SimpleAttributeResolver.NAME_RESOLVER.apply(n))).findFirst();
    for (int i = 1; i < path.length; i++) {
      String stage = path[i];
      found = found.flatMap(n -> stage(n, stage));
    }
    return found;
  }
}
