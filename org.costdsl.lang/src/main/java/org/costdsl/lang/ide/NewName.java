package org.costdsl.lang.ide;

import java.util.regex.Pattern;
import org.costdsl.lang.quantity.UnitCatalog;

/** Tells whether a declaration can have a name. */
final class NewName {

  private static final Pattern WORD = Pattern.compile("[\\p{L}_](?:[\\p{L}\\p{Nd}_-]*[\\p{L}\\p{Nd}_])?");

  private NewName() {
  }

  static void check(String name) {
    if (!WORD.matcher(name).matches()) {
      throw new IllegalArgumentException("`" + name + "` is not a name: a name is one word of letters, digits, _ and -");
    }
    boolean free = name.equals("least") || name.equals("most");
    if (!free && (ReservedWords.DECLARATIONS.contains(name) || ReservedWords.OPERATORS.contains(name))) {
      throw new IllegalArgumentException("`" + name + "` is a word of the language");
    }
    if (UnitCatalog.standard().find(name).isPresent()) {
      throw new IllegalArgumentException("`" + name + "` is a unit, and nothing else can have its name");
    }
  }
}
