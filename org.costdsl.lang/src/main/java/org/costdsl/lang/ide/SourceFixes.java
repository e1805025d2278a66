package org.costdsl.lang.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.costdsl.lang.diagnostic.Evidence;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.DeclarationKind;
import org.costdsl.lang.model.Item;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Says where a claim or a figure comes from: one of the file's sources, or a new one where it has none. */
final class SourceFixes {

  static final String MISSING = "source/missing";

  private static final int MOST_SOURCES = 5;
  private static final int MOST_FIGURES = 3;
  private static final String NEW = "new_source";

  private final CostFile file;
  private final Insertions insertions;

  SourceFixes(CostFile file, Insertions insertions) {
    this.file = file;
    this.insertions = insertions;
  }

  /** For a claim that names no source, and for one that is judged by figures that name none. */
  List<QuickFix> of(Finding finding, TextPlace place) {
    Optional<Declaration> claim = declarations(DeclarationKind.CLAIM).stream().filter(d -> d.getName().equals(finding.subject())).findFirst();
    List<QuickFix> fixes = new ArrayList<>();
    if (claim.isPresent() && finding.left().value().equals("none")) {
      fixes.addAll(claim(claim.get(), place));
    } else {
      finding.evidence().stream().filter(e -> e.place().file().equals(place.document())).map(this::item).flatMap(Optional::stream)
          .limit(MOST_FIGURES).forEach(item -> fixes.addAll(figure(item, MISSING, place)));
    }
    return fixes;
  }

  /** For the figure that a place is in, if it names no source and is no claim's. */
  List<QuickFix> at(int offset, TextPlace place) {
    return item(offset).filter(i -> EcoreUtil2.getContainerOfType(i, Declaration.class) == null
        || EcoreUtil2.getContainerOfType(i, Declaration.class).getKind() != DeclarationKind.CLAIM)
        .map(item -> figure(item, "", place)).orElse(List.of());
  }

  private List<QuickFix> claim(Declaration claim, TextPlace place) {
    List<QuickFix> fixes = new ArrayList<>();
    for (Declaration source : declarations(DeclarationKind.SOURCE)) {
      insertions.property(claim, "source", source.getName()).ifPresent(
          edit -> fixes.add(new QuickFix("Name `" + source.getName() + "` as the source", MISSING, place, List.of(edit), false)));
    }
    if (fixes.isEmpty()) {
      insertions.property(claim, "source", NEW).ifPresent(edit -> fixes.add(new QuickFix("Declare its source", MISSING, place,
          List.of(insertions.before(claim, "source " + NEW + " \"\" { tier: press }"), edit), true)));
    }
    return fixes;
  }

  private List<QuickFix> figure(Item item, String code, TextPlace place) {
    INode node = NodeModelUtils.findActualNodeFor(item);
    String text = NodeModelUtils.getTokenText(node);
    return declarations(DeclarationKind.SOURCE).stream().limit(MOST_SOURCES).map(source -> new QuickFix(
        "Cite `" + source.getName() + "` for `" + text + "`", code, place,
        List.of(insertions.at(node.getEndOffset(), " @" + source.getName())), false)).toList();
  }

  private Optional<Item> item(Evidence evidence) {
    return item(evidence.place().offset());
  }

  /** The figure at a place, if it names no source. */
  private Optional<Item> item(int offset) {
    ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(NodeModelUtils.getNode(file).getRootNode(), offset);
    EObject element = leaf == null || leaf.isHidden() ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
    return Optional.ofNullable(EcoreUtil2.getContainerOfType(element, Item.class)).filter(i -> i.getCites().isEmpty());
  }

  private List<Declaration> declarations(DeclarationKind kind) {
    return file.getElements().stream().filter(e -> e instanceof Declaration d && d.getKind() == kind && d.getName() != null)
        .map(Declaration.class::cast).toList();
  }
}
