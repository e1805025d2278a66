package org.costdsl.lang.render;

import java.util.List;
import java.util.Optional;
import org.costdsl.lang.analysis.ToolVersion;
import org.costdsl.lang.rule.RuleCatalogue;

/**
 * What a SARIF log says of the tool.
 *
 * @param version its version
 * @param rules its rules
 * @param pages where the rules' pages are published, ended by a slash; empty if nowhere
 */
public record SarifTool(String version, List<RuleSheet> rules, Optional<String> pages) {

  public SarifTool {
    rules = List.copyOf(rules);
  }

  /** This tool with the rules of a catalogue. */
  public static SarifTool of(RuleCatalogue catalogue) {
    ToolVersion version = ToolVersion.current();
    return new SarifTool(version.tool(), catalogue.rules().stream().map(RuleSheet::of).toList(), version.pages());
  }
}
