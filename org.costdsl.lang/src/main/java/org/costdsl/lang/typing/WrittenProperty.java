package org.costdsl.lang.typing;

import java.util.Optional;
import org.costdsl.lang.model.Block;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.Property;
import org.costdsl.lang.schema.DeclarationSchema;
import org.costdsl.lang.schema.PropertySchema;
import org.costdsl.lang.schema.Schema;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

/**
 * A property as it stands in a declaration.
 *
 * @param declaration the declaration it is written in
 * @param property the property
 * @param name its full name, such as {@code model.active} for one in a block
 */
public record WrittenProperty(Declaration declaration, Property property, String name) {

  /** Finds where a property belongs; empty if it stands outside a declaration. */
  public static Optional<WrittenProperty> of(Property property) {
    StringBuilder name = new StringBuilder(property.getName() == null ? "" : property.getName());
    EObject container = property.eContainer();
    while (container instanceof Block && container.eContainer() instanceof Property outer) {
      name.insert(0, outer.getName() + ".");
      container = outer.eContainer();
    }
    return container instanceof Declaration declaration
        ? Optional.of(new WrittenProperty(declaration, property, name.toString())) : Optional.empty();
  }

  /** Finds the property that an element of an expression is part of. */
  public static Optional<WrittenProperty> around(EObject element) {
    return Optional.ofNullable(EcoreUtil2.getContainerOfType(element, Property.class)).flatMap(WrittenProperty::of);
  }

  /** The declaration's word, such as {@code pool}. */
  public String kind() {
    return declaration.getKind().getLiteral();
  }

  /** The schema of the declaration it stands in. */
  public DeclarationSchema owner() {
    return Schema.standard().declaration(kind());
  }

  /** The row of the schema; empty if there is no such property. */
  public Optional<PropertySchema> schema() {
    return owner().property(name);
  }
}
