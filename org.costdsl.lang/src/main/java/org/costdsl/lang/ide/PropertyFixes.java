package org.costdsl.lang.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.schema.PropertySchema;
import org.costdsl.lang.schema.Schema;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Adds what a declaration does not say and would say nothing without: with what the file has, or as unknown. */
final class PropertyFixes {

  private static final List<String> COSTING = List.of("run", "programme", "staff", "overhead");

  private final CostFile file;
  private final Insertions insertions;

  PropertyFixes(CostFile file, Insertions insertions) {
    this.file = file;
    this.insertions = insertions;
  }

  List<QuickFix> of(LanguageIssue issue, TextPlace place) {
    Declaration declaration = EcoreUtil2.getContainerOfType(NodeModelUtils.findActualSemanticObjectFor(
        NodeModelUtils.findLeafNodeAtOffset(NodeModelUtils.getNode(file).getRootNode(), place.offset())), Declaration.class);
    List<QuickFix> fixes = new ArrayList<>();
    for (PropertySchema schema : Schema.standard().declaration(declaration.getKind().getLiteral()).properties()) {
      if (issue.message().contains("`" + schema.name() + "`")) {
        value(schema, declaration).flatMap(value -> insertions.property(declaration, schema.name(), value)).ifPresent(edit -> fixes.add(
            new QuickFix("Add `" + schema.name() + "`", issue.code().code(), place, List.of(edit), fixes.isEmpty())));
      }
    }
    return fixes;
  }

  /** What a property can say before its author fills it in; empty if the file has nothing to say. */
  private Optional<String> value(PropertySchema schema, Declaration owner) {
    return switch (schema.kind()) {
      case QUANTITY -> Optional.of("unknown");
      case ALLOCATION -> Optional.of("unknown of " + named(List.of("accelerator")).findFirst().orElse("H100_SXM"));
      case TEXT -> Optional.of("\"\"");
      case STATEMENT -> named(COSTING).findFirst().map(subject -> subject + ".cost is unknown");
      case REFERENCES -> Optional.of(named(schema.words()).filter(n -> !n.equals(owner.getName())).collect(Collectors.joining(", "))).filter(names -> !names.isEmpty());
      default -> Optional.empty();
    };
  }

  /** The file's declarations of some kinds, in the order of the kinds. */
  private Stream<String> named(List<String> kinds) {
    return kinds.stream().flatMap(kind -> file.getElements().stream().filter(e -> e instanceof Declaration d && d.getName() != null
        && d.getKind().getLiteral().equals(kind)).map(e -> ((Declaration) e).getName()));
  }
}
