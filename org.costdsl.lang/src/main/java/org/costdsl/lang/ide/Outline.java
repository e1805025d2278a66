package org.costdsl.lang.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.evaluation.ClaimResult;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.evaluation.Entity;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.Function;
import org.costdsl.lang.model.Let;
import org.costdsl.lang.model.Named;
import org.costdsl.lang.model.Scenario;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** The declarations of a file with what they come to. */
final class Outline {

  private final Optional<CostReport> report;
  private final String document;

  Outline(String document, FileResult result) {
    this(document, result.report());
  }

  private Outline(String document, Optional<CostReport> report) {
    this.document = document;
    this.report = report;
  }

  /** An outline without figures, for a search over many files. */
  static Outline plain(String document) {
    return new Outline(document, Optional.empty());
  }

  List<Symbol> symbols(XtextResource resource) {
    return resource.getContents().stream().filter(CostFile.class::isInstance)
        .flatMap(file -> symbols(((CostFile) file).getElements()).stream()).toList();
  }

  /** A figure or verdict behind the line that each declaration begins on. */
  List<Inlay> inlays(XtextResource resource) {
    String text = resource.getParseResult().getRootNode().getText();
    List<Inlay> inlays = new ArrayList<>();
    for (Symbol symbol : flat(symbols(resource)).toList()) {
      if (!symbol.detail().isEmpty()) {
        int end = text.indexOf('\n', symbol.namePlace().offset());
        int line = end < 0 ? text.length() : end > 0 && text.charAt(end - 1) == '\r' ? end - 1 : end;
        inlays.add(new Inlay(line, "⟶ " + symbol.detail(), ""));
      }
    }
    return inlays;
  }

  static Stream<Symbol> flat(List<Symbol> symbols) {
    return symbols.stream().flatMap(s -> Stream.concat(Stream.of(s), flat(s.children())));
  }

  private List<Symbol> symbols(List<? extends EObject> elements) {
    return elements.stream().filter(Named.class::isInstance).flatMap(e -> symbol(e).stream()).toList();
  }

  private Optional<Symbol> symbol(EObject element) {
    INode node = NodeModelUtils.getNode(element);
    List<INode> names = NodeModelUtils.findNodesForFeature(element, element.eClass().getEStructuralFeature("name"));
    if (node == null || names.isEmpty()) {
      return Optional.empty();
    }
    List<Symbol> children = element instanceof Declaration d ? symbols(d.getMembers()) : List.of();
    String own = DeclarationText.name(element);
    return Optional.of(new Symbol(own.substring(own.lastIndexOf('.') + 1), kind(element), detail(element, own), place(node),
        place(names.get(0)), children));
  }

  private TextPlace place(INode node) {
    return new TextPlace(document, node.getOffset(), node.getLength());
  }

  private static String kind(EObject element) {
    if (element instanceof Declaration declaration) {
      return declaration.getKind().getLiteral();
    }
    return element instanceof Let ? "let" : element instanceof Function ? "fn" : element instanceof Scenario ? "scenario" : "name";
  }

  private String detail(EObject element, String name) {
    Optional<ClaimResult> claim = report.flatMap(r -> r.claims().stream().filter(c -> Objects.equals(c.claim().name(), name)).findFirst());
    if (claim.isPresent()) {
      return claim.get().verdict().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
    return report.flatMap(r -> r.entity(name)).flatMap(Entity::leadingFigure).map(Figure::text).orElse("");
  }
}
