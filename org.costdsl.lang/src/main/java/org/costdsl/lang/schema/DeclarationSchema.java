package org.costdsl.lang.schema;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A kind of declaration, its documentation and its properties in the table's order. */
public final class DeclarationSchema {

  private final String kind;
  private final String documentation;
  private final Map<String, PropertySchema> properties;

  DeclarationSchema(String kind, String documentation, Map<String, PropertySchema> properties) {
    this.kind = kind;
    this.documentation = documentation;
    this.properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
  }

  /** The declaration word, such as {@code pool}. */
  public String kind() {
    return kind;
  }

  /** One sentence on what the declaration is. */
  public String documentation() {
    return documentation;
  }

  /** All properties, block members as {@code block.member}. */
  public Collection<PropertySchema> properties() {
    return properties.values();
  }

  /** The property of that name; a member of an open block ({@code peak.bf16}) is found by its wildcard row. */
  public Optional<PropertySchema> property(String name) {
    PropertySchema exact = properties.get(name);
    int dot = name.indexOf('.');
    if (exact != null || dot < 0) {
      return Optional.ofNullable(exact);
    }
    return Optional.ofNullable(properties.get(name.substring(0, dot) + ".*"));
  }
}
