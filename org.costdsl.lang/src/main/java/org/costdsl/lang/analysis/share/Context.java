package org.costdsl.lang.analysis.share;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.costdsl.lang.diagnostic.LanguageIssue;

/**
 * What files are worked out together with.
 *
 * @param today the day that stands for today; empty for the day it is
 * @param libraries libraries beside the standard one
 * @param named libraries as the user named them on the command line
 * @param folder the project's folder, whose files know each other; empty if there is none
 * @param bundle where the files come from, if not from the file system
 * @param problems what is wrong with the project, its libraries or the bundle
 */
public record Context(Optional<LocalDate> today, List<Library> libraries, List<String> named, Optional<Path> folder,
    Optional<Bundle> bundle, List<LanguageIssue> problems) {

  /** Nothing but the standard library, today. */
  public static final Context NONE = new Context(Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty(), List.of());

  /** Copies the lists. */
  public Context {
    libraries = List.copyOf(libraries);
    named = List.copyOf(named);
    problems = List.copyOf(problems);
  }
}
