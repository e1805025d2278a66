package org.costdsl.lang.schema;

import java.util.Locale;

/** What sort of value a property takes. */
public enum ValueKind {
  QUANTITY, ALLOCATION, DATE, TEXT, WORD, REFERENCE, REFERENCES, MIXED, USES, STATEMENT, BLOCK;

  static ValueKind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
