package org.costdsl.lang.ide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a new project and a new rule begin with, whichever door they are made through. */
public final class ProjectTemplate {

  /** Name of the file that a new project opens with. */
  public static final String EXAMPLE = "example.cost";

  /** The rule that a new project begins with. */
  public static final String RULE = "house/price-limit";

  private static final String WORKFLOW = "costdsl.yml";

  private ProjectTemplate() {
  }

  /** A cost file without findings, to be changed. */
  public static String example() {
    return text("project/" + EXAMPLE);
  }

  /** The files of a new project in a folder, in the order in which a reader would open them. */
  public static Map<Path, String> project(Path folder) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    Map<Path, String> files = new LinkedHashMap<>();
    files.put(folder.resolve("README.md"), text("project/README.md").replace("@NAME@", name == null ? "costs" : name.toString()));
    files.put(folder.resolve(EXAMPLE), example());
    files.put(folder.resolve(".github/workflows").resolve(WORKFLOW), text("project/" + WORKFLOW));
    files.putAll(rule(folder.resolve("rules"), RULE));
    return files;
  }

  /** The files of a new rule in a folder of rules: a condition, a page and two examples that pass their test. */
  public static Map<Path, String> rule(Path rules, String id) {
    String category = id.substring(0, id.indexOf('/'));
    String name = id.substring(category.length() + 1);
    Map<String, String> templates = new LinkedHashMap<>();
    templates.put(name + ".drl", "rule.drl.txt");
    templates.put(name + ".md", "rule.md");
    templates.put("fires.cost", "fires.cost");
    templates.put("silent.cost", "silent.cost");
    Map<Path, String> files = new LinkedHashMap<>();
    templates.forEach((file, template) -> files.put(rules.resolve(id).resolve(file),
        text("rule/" + template).replace("@ID@", id).replace("@PACKAGE@", "rules.of_" + category.replace('-', '_'))));
    return files;
  }

  private static String text(String name) {
    try (InputStream in = ProjectTemplate.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
