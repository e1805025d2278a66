package org.costdsl.lang.analysis;

import java.util.List;
import java.util.Map;
import org.costdsl.lang.diagnostic.Finding;

/**
 * What the user's own rules say.
 *
 * @param byFile findings by the name of the file they are about
 * @param files the rules' own files that there is something wrong with
 */
record UserFindings(Map<String, List<Finding>> byFile, List<FileResult> files) {

  /** Where no rule of the user's runs. */
  static final UserFindings NONE = new UserFindings(Map.of(), List.of());

  /** Copies both. */
  UserFindings {
    byFile = Map.copyOf(byFile);
    files = List.copyOf(files);
  }

  /** The findings in a file. */
  List<Finding> of(String file) {
    return byFile.getOrDefault(file, List.of());
  }
}
