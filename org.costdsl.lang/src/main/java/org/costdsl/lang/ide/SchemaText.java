package org.costdsl.lang.ide;

import java.util.Locale;
import org.costdsl.lang.schema.PropertySchema;
import org.costdsl.lang.schema.Role;
import org.costdsl.lang.schema.ValueKind;

/** Rows of the schema in words. */
final class SchemaText {

  private SchemaText() {
  }

  /** What a property is, as Markdown. */
  static String of(PropertySchema schema) {
    StringBuilder text = new StringBuilder("**").append(schema.name()).append("** of a ").append(schema.declaration()).append("\n\n")
        .append(schema.documentation()).append("\n\n- takes ").append(value(schema)).append('\n');
    schema.defaultName().ifPresent(name -> text.append("- default: ").append(name).append(" of costdsl.defaults\n"));
    if (schema.role() == Role.EITHER) {
      text.append("- computed where it is not given\n");
    } else if (schema.role() == Role.COMPUTED) {
      text.append("- computed only\n");
    } else if (schema.role() == Role.INHERITED) {
      text.append("- a stage takes it from its run\n");
    }
    return text.toString();
  }

  /** What a property takes, in a few words. */
  static String value(PropertySchema schema) {
    ValueKind kind = schema.kind();
    String words = String.join(", ", schema.words());
    return switch (kind) {
      case QUANTITY -> schema.unit().equals("1") ? "number or %" : schema.unit();
      case ALLOCATION -> "N of POOL or ACCELERATOR";
      case DATE -> "date";
      case TEXT -> "text";
      case WORD -> schema.anyWord() ? "word" : words;
      case REFERENCE, REFERENCES, MIXED -> words;
      case USES -> "organization purpose share";
      case STATEMENT -> "SUBJECT is AMOUNT";
      case BLOCK -> kind.name().toLowerCase(Locale.ROOT);
    };
  }
}
