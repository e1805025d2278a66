package org.costdsl.lang.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.DeclarationKind;
import org.costdsl.lang.model.Expression;
import org.costdsl.lang.model.Function;
import org.costdsl.lang.model.Item;
import org.costdsl.lang.model.Let;
import org.costdsl.lang.model.MemberAccess;
import org.costdsl.lang.model.NameReference;
import org.costdsl.lang.model.Named;
import org.costdsl.lang.model.Property;
import org.costdsl.lang.schema.ValueKind;
import org.costdsl.lang.typing.ClaimSubject;
import org.costdsl.lang.typing.MemberPath;
import org.costdsl.lang.typing.Names;
import org.costdsl.lang.typing.WrittenProperty;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

/** What the value of a formula, a function, a given property or a claim is made of. */
final class ValueDependencies {

  private ValueDependencies() {
  }

  /** What has a value of its own among the contents of a file. */
  static List<EObject> nodes(Stream<EObject> contents) {
    return contents.filter(element -> element instanceof Let || element instanceof Function || element instanceof Property p && isAmount(p)
        || isClaim(element)).toList();
  }

  /** What a node refers to. */
  static Collection<EObject> of(EObject node) {
    List<EObject> targets = new ArrayList<>();
    for (EObject root : formulas(node)) {
      collect(root, targets);
      root.eAllContents().forEachRemaining(element -> collect(element, targets));
    }
    return targets;
  }

  /** The name of a node in a message. */
  static String label(EObject node) {
    if (node instanceof Property property) {
      String owner = WrittenProperty.of(property).map(p -> p.declaration().getName() + "." + p.name()).orElse(property.getName());
      Declaration declaration = EcoreUtil2.getContainerOfType(node, Declaration.class);
      return declaration != null && declaration.eContainer() instanceof Declaration run ? run.getName() + "." + owner : owner;
    }
    if (node instanceof Function function) {
      return function.getName();
    }
    return node instanceof Let let ? let.getName() : ((Declaration) node).getName();
  }

  private static List<? extends EObject> formulas(EObject node) {
    if (node instanceof Let let) {
      return values(let.getItems());
    }
    if (node instanceof Function function) {
      return function.getItem() == null ? List.of() : values(List.of(function.getItem()));
    }
    if (node instanceof Property property) {
      return values(property.getItems());
    }
    return ClaimSubject.statedAmount((Declaration) node).map(List::of).orElse(List.of());
  }

  private static List<Expression> values(List<Item> items) {
    return items.stream().map(Item::getValue).filter(v -> v != null).toList();
  }

  private static void collect(EObject element, List<EObject> targets) {
    if (element instanceof NameReference name && !(element.eContainer() instanceof MemberAccess)) {
      Named target = Names.target(name);
      if (target instanceof Let || target instanceof Function || isClaim(target)) {
        targets.add(target);
      }
    } else if (element instanceof MemberAccess access && !(element.eContainer() instanceof MemberAccess)) {
      MemberPath.of(access).flatMap(ValueDependencies::given).ifPresent(targets::add);
    }
  }

  /** The property that gives a figure its value. */
  private static Optional<Property> given(MemberPath path) {
    return path.declaration().getMembers().stream().filter(Property.class::isInstance).map(Property.class::cast)
        .filter(p -> path.property().equals(p.getName()) && isAmount(p)).findFirst();
  }

  private static boolean isAmount(Property property) {
    return WrittenProperty.of(property).flatMap(WrittenProperty::schema).filter(s -> s.kind() == ValueKind.QUANTITY).isPresent();
  }

  private static boolean isClaim(EObject element) {
    return element instanceof Declaration declaration && declaration.getKind() == DeclarationKind.CLAIM;
  }
}
