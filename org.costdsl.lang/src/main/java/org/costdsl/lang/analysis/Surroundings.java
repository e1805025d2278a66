package org.costdsl.lang.analysis;

import com.google.inject.Injector;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.costdsl.lang.analysis.share.Bundle;
import org.costdsl.lang.analysis.share.Context;
import org.costdsl.lang.analysis.share.Fault;
import org.costdsl.lang.analysis.share.Library;
import org.costdsl.lang.diagnostic.IssueCode;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.diagnostic.SourceRange;
import org.costdsl.lang.scoping.StandardLibrary;
import org.eclipse.emf.common.util.URI;

/** What files are read together with: libraries, the others of their project, or what a bundle holds. */
final class Surroundings {

  private static final IssueCode SEVERAL = new IssueCode("bundle/several");

  private final Context context;
  private final Map<URI, String> texts = new LinkedHashMap<>();
  private final List<LanguageIssue> problems;
  private final List<Path> bundled = new ArrayList<>();

  private Surroundings(Context context) {
    this.context = context;
    this.problems = new ArrayList<>(context.problems());
  }

  static Surroundings of(Context context, Injector language) {
    Surroundings surroundings = new Surroundings(context);
    try {
      surroundings.addStandard();
      LibraryFiles libraries = new LibraryFiles(language);
      for (Library library : context.libraries()) {
        surroundings.problems.addAll(libraries.add(library, surroundings.texts));
      }
      surroundings.addBundle();
    } catch (Fault e) {
      surroundings.problems.add(e.issue());
    }
    return surroundings;
  }

  private void addStandard() throws Fault {
    if (context.bundle().isPresent()) {
      context.bundle().get().standard().forEach((name, text) -> texts.put(StandardLibrary.uri(name), text));
    } else {
      texts.putAll(StandardLibrary.texts());
    }
  }

  private void addBundle() throws Fault {
    if (context.bundle().isPresent()) {
      Bundle bundle = context.bundle().get();
      bundle.otherTexts().forEach((file, text) -> texts.put(ModelReader.uri(file), text));
      bundle.checkedTexts().forEach((file, text) -> {
        texts.put(ModelReader.uri(file), text);
        bundled.add(file);
      });
    }
  }

  /** Texts that are known without reading a file. */
  Map<URI, String> texts() {
    return Collections.unmodifiableMap(texts);
  }

  /** The files to be checked, in order of name: what the paths name, or what the bundle asks for. */
  List<Path> files(List<Path> paths) {
    if (context.bundle().isPresent()) {
      return problems.stream().anyMatch(LanguageIssue::isError) ? List.of()
          : bundled.stream().sorted(Comparator.comparing(SourceFiles::display)).toList();
    }
    // what should be a bundle and is none is among the problems already
    List<Path> all = SourceFiles.of(paths).inOrder();
    return context.problems().isEmpty() ? all : all.stream().filter(p -> !Bundle.isNamed(p)).toList();
  }

  /** The other files of the project. */
  List<Path> neighbours() {
    return context.folder().map(f -> SourceFiles.of(List.of(f)).files()).orElse(List.of());
  }

  /** What hinders questions to the one file that a path names. */
  Optional<FileResult> hindrance(Path path) {
    Optional<LanguageIssue> error = problems.stream().filter(LanguageIssue::isError).findFirst();
    if (error.isEmpty() && context.bundle().isPresent() && bundled.size() != 1) {
      String name = SourceFiles.display(path);
      error = Optional.of(new LanguageIssue(SEVERAL, Severity.ERROR, SourceRange.startOf(name),
          name + " holds " + bundled.size() + " files to check; this needs one", List.of(), Optional.empty()));
    }
    return error.map(e -> refused(e.place().file(), List.of(e)));
  }

  /** The one file that a path names: itself, or what the bundle holds. */
  Path only(Path path) {
    return context.bundle().isPresent() ? bundled.get(0) : path;
  }

  /** Problems with the surroundings, by file, and further results, in order of name. */
  List<FileResult> and(List<FileResult> others) {
    Stream<FileResult> own = problems.stream().collect(Collectors.groupingBy(i -> i.place().file(), LinkedHashMap::new, Collectors.toList()))
        .entrySet().stream().map(e -> refused(e.getKey(), e.getValue()));
    return Stream.concat(own, others.stream()).sorted(Comparator.comparing(FileResult::file)).toList();
  }

  private static FileResult refused(String file, List<LanguageIssue> issues) {
    return new FileResult(file, "", issues, Optional.empty(), List.of(), List.of());
  }
}
