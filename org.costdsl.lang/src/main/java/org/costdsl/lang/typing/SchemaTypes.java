package org.costdsl.lang.typing;

import org.costdsl.lang.quantity.Dimension;
import org.costdsl.lang.schema.PropertySchema;

/** The type of a property's value, read from the schema. */
final class SchemaTypes {

  private SchemaTypes() {
  }

  static Type of(PropertySchema schema) {
    return switch (schema.kind()) {
      case QUANTITY -> schema.dimensions().size() == 1 ? new Type.Measured(schema.dimension()) : Type.ANY;
      case ALLOCATION -> new Type.Measured(Dimension.DEVICE);
      case DATE -> Type.DATE;
      case TEXT -> Type.TEXT;
      case WORD -> new Type.WordType(schema.name());
      case STATEMENT -> Type.BOOLEAN;
      case REFERENCE, REFERENCES, MIXED, USES, BLOCK -> Type.ANY;
    };
  }
}
