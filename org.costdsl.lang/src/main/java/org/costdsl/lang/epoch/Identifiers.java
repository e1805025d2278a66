package org.costdsl.lang.epoch;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.costdsl.lang.quantity.UnitCatalog;

/** Names that the language allows for models, one for each model of the table and stable in the table's order. */
final class Identifiers {

  private static final int LONGEST = 60;
  private static final Set<String> RESERVED = Set.of("language", "package", "import", "currency", "as", "of", "rate", "on", "let",
      "fn", "scenario", "extends", "override", "expect", "within", "accept", "because", "until", "source", "organization",
      "accelerator", "pool", "staff", "overhead", "run", "programme", "claim", "stage", "from", "is", "in", "per", "about",
      "around", "over", "under", "up", "to", "at", "between", "and", "unknown", "thousand", "million", "billion", "trillion");

  private final Map<String, String> byModel = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  /** A new name for a model; the first one of a model is what {@link #of} gives. */
  String add(String model) {
    String plain = plain(model);
    String name = plain;
    for (int number = 2; !used.add(name); number++) {
      name = plain + "_" + number;
    }
    byModel.putIfAbsent(model, name);
    return name;
  }

  /** The name of a model; null if it has none. */
  String of(String model) {
    return byModel.get(model);
  }

  /** Letters and digits of a text, in lower case, with an underscore for all between them. */
  static String plain(String text) {
    String ascii = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    String words = ascii.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_+|_+$", "");
    String name = words.length() > LONGEST ? words.substring(0, LONGEST).replaceAll("_+$", "") : words;
    boolean fits = !name.isEmpty() && Character.isLetter(name.charAt(0)) && !RESERVED.contains(name)
        && UnitCatalog.standard().find(name).isEmpty();
    return fits ? name : "model_" + name;
  }
}
