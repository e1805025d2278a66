package org.costdsl.lang.ide;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.costdsl.lang.analysis.AnalysisSettings;
import org.costdsl.lang.analysis.CostAnalysis;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.analysis.TrustedRules;
import org.costdsl.lang.rule.UserRule;

/** What the rules that a user wrote and trusts find in saved files. */
public final class OwnRules {

  private static final String CONDITION = ".drl";

  private OwnRules() {
  }

  /**
   * Runs rules over files, in a process of its own with limits of time and memory.
   *
   * @param set what the user has set beside trust
   * @param folders folders of rules, each of them trusted
   * @param files the files to check
   * @param classPath where that process finds this library and what it needs
   * @return findings by file, and what is wrong with the rules by their own files; files without either are left out
   */
  public static Map<Path, List<Problem>> problems(AnalysisSettings set, List<Path> folders, List<Path> files, String classPath) {
    AnalysisSettings settings = new AnalysisSettings(set.sampling(), set.thresholds(), TrustedRules.in(folders).on(classPath));
    Set<String> own = new HashSet<>();
    folders.forEach(folder -> UserRule.in(folder).forEach(rule -> own.add(rule.id())));
    Map<Path, List<Problem>> problems = new LinkedHashMap<>();
    for (FileResult result : CostAnalysis.with(settings, EditorSession.language()).analyse(files).files()) {
      List<Problem> found = Problems.of(result).stream().filter(p -> result.file().endsWith(CONDITION) || own.contains(p.code())).toList();
      if (!found.isEmpty()) {
        problems.put(Path.of(result.file()).toAbsolutePath(), found);
      }
    }
    return problems;
  }
}
