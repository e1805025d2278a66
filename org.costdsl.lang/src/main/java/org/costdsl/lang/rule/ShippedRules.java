package org.costdsl.lang.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.drools.model.Model;

/** The rules that the build compiled into classes: the file that the rule compiler leaves names them. */
final class ShippedRules {

  private static final String MODEL_CLASSES = "/META-INF/kie/org.costdsl/org.costdsl.lang/drools-model";
  private static final String VARIANT = ": ";

  private ShippedRules() {
  }

  /** The compiled rules, one model for each package of rules. */
  static List<Model> models() {
    return modelClasses().stream().map(ShippedRules::model).toList();
  }

  /** Ids of the compiled rules, each once. */
  static List<String> ids() {
    return models().stream().flatMap(m -> m.getRules().stream()).map(r -> id(r.getName())).distinct().sorted().toList();
  }

  /** The id in the name of a rule: several rules of one file are named {@code id: variant}. */
  static String id(String ruleName) {
    int variant = ruleName.indexOf(VARIANT);
    return variant < 0 ? ruleName : ruleName.substring(0, variant);
  }

  private static List<String> modelClasses() {
    try (InputStream in = ShippedRules.class.getResourceAsStream(MODEL_CLASSES)) {
      if (in == null) {
        throw new IllegalStateException("the rules are not compiled: " + MODEL_CLASSES + " is missing");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(String::strip).filter(l -> l.startsWith("org.costdsl.")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Model model(String name) {
    try {
      return (Model) Class.forName(name).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the compiled rules " + name + " cannot be loaded", e);
    }
  }
}
