package org.costdsl.lang.ide;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.model.Acceptance;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.Let;
import org.costdsl.lang.model.MemberAccess;
import org.costdsl.lang.model.ModelPackage;
import org.costdsl.lang.model.Named;
import org.costdsl.lang.model.NameReference;
import org.costdsl.lang.model.Property;
import org.costdsl.lang.model.Quantity;
import org.costdsl.lang.quantity.UnitCatalog;
import org.costdsl.lang.rule.RuleCatalogue;
import org.costdsl.lang.rule.RulePage;
import org.costdsl.lang.schema.Schema;
import org.costdsl.lang.typing.WrittenProperty;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** Says what the text at a place means, and what it comes to. */
final class Explanation {

  private final XtextResource resource;
  private final Optional<CostReport> report;
  private final DeclarationText declarations;

  Explanation(XtextResource resource, FileResult result) {
    this.resource = resource;
    this.report = result.report();
    this.declarations = new DeclarationText(resource.getResourceServiceProvider().get(IEObjectDocumentationProvider.class));
  }

  Optional<HoverText> at(int offset) {
    ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
    if (leaf == null || leaf.isHidden()) {
      return Optional.empty();
    }
    EObject element = NodeModelUtils.findActualSemanticObjectFor(leaf);
    return text(element, leaf).map(markdown -> new HoverText(markdown, leaf.getOffset(), leaf.getLength()));
  }

  private Optional<String> text(EObject element, ILeafNode leaf) {
    if (element instanceof Property property) {
      return within(leaf, property, ModelPackage.Literals.PROPERTY__NAME) ? property(property) : Optional.empty();
    }
    if (element instanceof MemberAccess access) {
      return member(access);
    }
    if (element instanceof NameReference reference) {
      return reference(reference);
    }
    if (element instanceof Quantity quantity) {
      return within(leaf, quantity, ModelPackage.Literals.QUANTITY__UNIT) ? unit(quantity.getUnit()) : Optional.empty();
    }
    if (element instanceof Acceptance acceptance && within(leaf, acceptance, ModelPackage.Literals.ACCEPTANCE__RULE)) {
      return Optional.ofNullable(acceptance.getRule()).flatMap(RuleCatalogue.standard()::rule).map(RulePage::text);
    }
    boolean named = element instanceof Named && (within(leaf, element, element.eClass().getEStructuralFeature("name"))
        || element instanceof Declaration && within(leaf, element, ModelPackage.Literals.DECLARATION__KIND));
    return named ? Optional.of(declaration(element)) : Optional.empty();
  }

  private Optional<String> property(Property property) {
    return WrittenProperty.of(property).flatMap(written -> written.schema().map(schema -> {
      String reference = DeclarationText.name(written.declaration()) + "." + written.name();
      return figure(reference).map(f -> f + "\n").orElse("") + SchemaText.of(schema);
    }));
  }

  private Optional<String> member(MemberAccess access) {
    StringBuilder path = new StringBuilder(access.getMember() == null ? "" : access.getMember());
    EObject root = access.getReceiver();
    while (root instanceof MemberAccess inner) {
      path.insert(0, inner.getMember() + ".");
      root = inner.getReceiver();
    }
    if (!(root instanceof NameReference name) || !(name.getTarget() instanceof Declaration start) || start.eIsProxy()) {
      return Optional.empty();
    }
    Optional<String> documentation = Schema.standard().property(start.getKind().getLiteral(), path.toString()).map(SchemaText::of);
    return figure(DeclarationText.name(start) + "." + path).map(f -> f + documentation.map(d -> "\n" + d).orElse("")).or(() -> documentation);
  }

  private Optional<String> reference(NameReference reference) {
    Named target = reference.getTarget();
    return target == null || target.eIsProxy() ? unit(reference.getWord()) : Optional.of(declaration(target));
  }

  private Optional<String> unit(String word) {
    return UnitCatalog.standard().find(word).map(UnitText::of);
  }

  private String declaration(EObject element) {
    String name = DeclarationText.name(element);
    String figures = element instanceof Let ? figure(name).orElse("")
        : report.flatMap(r -> r.entity(name)).map(FigureText::table).orElse("");
    String verdict = report.flatMap(r -> r.claims().stream().filter(c -> Objects.equals(c.claim().name(), name)).findFirst())
        .map(FigureText::verdict).orElse("");
    return Stream.of(declarations.full(element), verdict, figures).filter(s -> !s.isEmpty()).collect(Collectors.joining("\n"));
  }

  private Optional<String> figure(String reference) {
    return report.flatMap(r -> r.figure(reference)).map(FigureText::derivation);
  }

  private static boolean within(ILeafNode leaf, EObject element, EStructuralFeature feature) {
    return NodeModelUtils.findNodesForFeature(element, feature).stream()
        .anyMatch(n -> n.getOffset() <= leaf.getOffset() && leaf.getEndOffset() <= n.getEndOffset());
  }
}
