package org.costdsl.lang.evaluation;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.costdsl.lang.model.Block;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.DeclarationKind;
import org.costdsl.lang.model.Item;
import org.costdsl.lang.model.Member;
import org.costdsl.lang.model.Property;
import org.costdsl.lang.schema.PropertySchema;
import org.costdsl.lang.schema.Role;
import org.costdsl.lang.schema.Schema;

/** Finds the property that speaks for a declaration: its own, its base's, or for a stage its run's. */
final class Members {

  private Members() {
  }

  static String kind(Declaration declaration) {
    return declaration.getKind().getLiteral();
  }

  /** The name by which a file refers to it: a stage is {@code run.stage}. */
  static String name(Declaration declaration) {
    return declaration.eContainer() instanceof Declaration run ? name(run) + "." + declaration.getName() : declaration.getName();
  }

  static List<Declaration> stages(Declaration run) {
    return run.getMembers().stream().filter(Declaration.class::isInstance).map(Declaration.class::cast).toList();
  }

  static Optional<Declaration> stage(Declaration run, String name) {
    return stages(run).stream().filter(s -> s.getName() != null && s.getName().equals(name)).findFirst();
  }

  static List<Declaration> declarations(CostFile file) {
    return file.getElements().stream().filter(Declaration.class::isInstance).map(Declaration.class::cast).toList();
  }

  static Optional<PropertySchema> schema(Declaration declaration, String property) {
    return Schema.standard().property(kind(declaration), property);
  }

  /** The property as written, looked up along `extends` and from a stage to its run; {@code model.active} goes into a block. */
  static Optional<Property> find(Declaration declaration, String property) {
    Optional<Property> found = findInherited(declaration, property);
    if (found.isEmpty() && declaration.getKind() == DeclarationKind.STAGE && declaration.eContainer() instanceof Declaration run
        && schema(declaration, property).filter(p -> p.role() == Role.INHERITED).isPresent()) {
      return findInherited(run, property);
    }
    return found;
  }

  private static Optional<Property> findInherited(Declaration declaration, String property) {
    Optional<Property> own = own(declaration.getMembers(), property);
    return own.isPresent() || declaration.getBase() == null ? own : ofBase(declaration, property);
  }

  private static Optional<Property> ofBase(Declaration declaration, String property) {
    Set<Declaration> seen = new HashSet<>(List.of(declaration));
    for (Declaration d = declaration.getBase(); d != null && !d.eIsProxy() && seen.add(d); d = d.getBase()) {
      Optional<Property> own = own(d.getMembers(), property);
      if (own.isPresent()) {
        return own;
      }
    }
    return Optional.empty();
  }

  private static Optional<Property> own(List<Member> members, String property) {
    int dot = property.indexOf('.');
    String head = dot < 0 ? property : property.substring(0, dot);
    Optional<Property> found = named(members, head);
    if (dot < 0) {
      return found;
    }
    return found.map(Property::getBlock).flatMap((Block b) -> own(b.getMembers(), property.substring(dot + 1)));
  }

  private static Optional<Property> named(List<Member> members, String name) {
    // without an iterator: this is asked a thousand times a file
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i) instanceof Property property && name.equals(property.getName())) {
        return Optional.of(property);
      }
    }
    return Optional.empty();
  }

  /** Every written property by its full name, the base's and the run's included, nearest first. */
  static Set<String> names(Declaration declaration) {
    Set<String> names = new LinkedHashSet<>();
    Set<Declaration> seen = new HashSet<>();
    for (Declaration d = declaration; d != null && !d.eIsProxy() && seen.add(d); d = d.getBase()) {
      collect(d.getMembers(), "", names);
    }
    return names;
  }

  private static void collect(List<Member> members, String prefix, Set<String> names) {
    for (Member member : members) {
      if (member instanceof Property property && property.getBlock() != null) {
        collect(property.getBlock().getMembers(), prefix + property.getName() + ".", names);
      } else if (member instanceof Property property) {
        names.add(prefix + property.getName());
      }
    }
  }

  static Optional<Item> firstItem(Declaration declaration, String property) {
    Optional<Property> written = find(declaration, property);
    return written.isEmpty() || written.get().getItems().isEmpty() ? Optional.empty() : Optional.of(written.get().getItems().get(0));
  }
}
