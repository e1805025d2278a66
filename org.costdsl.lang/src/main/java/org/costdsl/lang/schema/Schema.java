package org.costdsl.lang.schema;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/** All declarations of the language and their properties: one table, read once. */
public final class Schema {

  private static final class Holder {
    static final Schema STANDARD = SchemaReader.read("schema.table");
  }

  private final Map<String, DeclarationSchema> declarations;

  Schema(Map<String, DeclarationSchema> declarations) {
    this.declarations = Collections.unmodifiableMap(declarations);
  }

  /** The schema of this version of the language. */
  public static Schema standard() {
    return Holder.STANDARD;
  }

  /** The declarations in the table's order. */
  public Collection<DeclarationSchema> declarations() {
    return declarations.values();
  }

  /** The declaration with that word, such as {@code pool}. */
  public DeclarationSchema declaration(String kind) {
    DeclarationSchema found = declarations.get(kind);
    if (found == null) {
      throw new IllegalArgumentException("no declaration kind " + kind);
    }
    return found;
  }

  /** A property of a declaration kind. */
  public Optional<PropertySchema> property(String kind, String name) {
    return declaration(kind).property(name);
  }
}
