package org.costdsl.tests.corpus;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.costdsl.lang.rule.RuleCatalogue;
import org.costdsl.lang.rule.RulePage;
import org.costdsl.lang.rule.Threshold;
import org.costdsl.tests.Repository;

/** The pages under docs/rules as the rule folders have them: an index and one page for each rule. */
final class RulePages {

  private static final String NOTE = "<!-- Written from the rule's folder by RulePages; change the folder. -->\n";

  private RulePages() {
  }

  /** Writes the pages; no arguments. */
  public static void main(String[] arguments) throws IOException {
    for (Map.Entry<String, String> page : all().entrySet()) {
      Path file = folder().resolve(page.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, page.getValue());
    }
  }

  static Path folder() {
    return Repository.file("docs/rules");
  }

  /** Text by file name below the folder. */
  static Map<String, String> all() {
    List<RulePage> rules = RuleCatalogue.standard().rules();
    Map<String, String> pages = new TreeMap<>();
    pages.put("README.md", index(rules));
    rules.forEach(r -> pages.put(r.id() + ".md", page(r)));
    return pages;
  }

  private static String index(List<RulePage> rules) {
    StringBuilder text = new StringBuilder(NOTE).append("# Rules\n\n")
        .append("What `costdsl check` looks for in figures and claims. Severities are those of a certain violation; where inputs\n")
        .append("are uncertain its probability makes them milder. [What the rules catch](mutation.md) is measured.\n");
    String category = "";
    for (RulePage rule : rules) {
      if (!rule.category().equals(category)) {
        category = rule.category();
        text.append("\n## ").append(category).append("\n\n| rule | finds | severity | kind |\n|---|---|---|---|\n");
      }
      text.append("| [").append(rule.id()).append("](").append(rule.id()).append(".md) | ").append(rule.title()).append(" | ")
          .append(rule.severity().word()).append(" | ").append(rule.kind()).append(" |\n");
    }
    return text.toString();
  }

  private static String page(RulePage rule) {
    int end = rule.text().indexOf('\n');
    StringBuilder text = new StringBuilder(NOTE).append(rule.text(), 0, end).append("\n\n`").append(rule.id()).append("` · ")
        .append(rule.severity().word()).append(" · ").append(rule.kind()).append('\n').append(rule.text().substring(end + 1));
    if (!rule.thresholds().isEmpty()) {
      text.append("\n## Settings\n\n| name | default | unit | meaning |\n|---|---|---|---|\n");
      rule.thresholds().forEach(t -> text.append(row(t)));
    }
    if (!rule.explains().isEmpty()) {
      text.append("\n## Consequences\n\nListed under this finding where they speak of the same thing: ")
          .append(String.join(", ", rule.explains().stream().map(e -> "[" + e + "](../" + e + ".md)").toList())).append(".\n");
    }
    return text.toString();
  }

  private static String row(Threshold threshold) {
    String value = BigDecimal.valueOf(threshold.value()).stripTrailingZeros().toPlainString();
    return "| `" + threshold.name() + "` | " + value + " | " + threshold.measure() + " | " + threshold.meaning() + " |\n";
  }
}
