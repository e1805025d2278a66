package org.costdsl.lang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.costdsl.lang.analysis.CheckTotals;
import org.costdsl.lang.analysis.FileKeys;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.analysis.SourceFiles;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.output.CheckCache;
import org.costdsl.lang.output.CheckStream;
import org.costdsl.lang.render.CheckRenderer;

/** A check that asks what an earlier one said before it analyses a file. */
final class CachedCheck {

  private final CheckCache cache;
  private final CheckRenderer renderer;
  private final CheckStream results;
  private final Deque<Path> files;

  private CachedCheck(CheckCache cache, List<Path> files, CheckRenderer renderer, CheckStream results) {
    this.cache = cache;
    this.files = new ArrayDeque<>(files);
    this.renderer = renderer;
    this.results = results;
  }

  /** Analyses the files that are asked for, and hands on each result in order of name. */
  @FunctionalInterface
  interface Analysis {
    void of(Set<Path> files, Consumer<FileResult> results);
  }

  /**
   * Checks files.
   *
   * @param question everything but the files that the output rests on
   * @param files in order of name
   */
  static void run(Path folder, String question, List<Path> files, Analysis analysis, CheckRenderer renderer, CheckStream results)
      throws IOException {
    try (CheckCache cache = CheckCache.in(folder, question, FileKeys.of(files))) {
      Set<Path> changed = new HashSet<>();
      files.stream().filter(f -> !cache.knows(f, SourceFiles.display(f))).forEach(changed::add);
      CachedCheck check = new CachedCheck(cache, files, renderer, results);
      if (!changed.isEmpty() || files.isEmpty()) {
        analysis.of(changed, check::take);
      }
      check.replayUntil(null);
      cache.finish();
    }
  }

  private void take(FileResult result) {
    Path file = replayUntil(result.file());
    CheckTotals totals = new CheckTotals();
    totals.add(result);
    String text = renderer.file(result);
    results.add(totals, text);
    cache.keep(file, result, result.issues().stream().anyMatch(CachedCheck::speaksOfOthers), totals, text);
  }

  /** An unknown name is looked for in every package. */
  private static boolean speaksOfOthers(LanguageIssue issue) {
    return issue.isError() || issue.code().code().startsWith("name/");
  }

  /** Hands on what is known of the files before one, which is to come next; of all if there is none. */
  private Path replayUntil(String name) {
    while (!files.isEmpty()) {
      Path next = files.remove();
      if (SourceFiles.display(next).equals(name)) {
        return next;
      }
      try {
        cache.replay(SourceFiles.display(next), results);
      } catch (IOException e) {
        throw new UnusableInputException("cannot read the cache (" + e.getMessage() + "); check again with --no-cache", e);
      }
    }
    return null;
  }
}
