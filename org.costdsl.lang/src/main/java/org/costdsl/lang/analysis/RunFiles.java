package org.costdsl.lang.analysis;

import com.google.inject.Injector;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.costdsl.lang.scoping.PackageIndex;
import org.costdsl.lang.scoping.StandardLibrary;
import org.eclipse.emf.common.util.URI;

/**
 * What the readers of one run share.
 *
 * @param index the packages that libraries and the run's files declare
 * @param texts what is known without reading a file: libraries, and what a bundle holds
 */
record RunFiles(PackageIndex index, Map<URI, String> texts) {

  /** Looks into the libraries, the given files and the others of their project, as far as is needed to know their packages. */
  static RunFiles of(Surroundings surroundings, List<Path> files) {
    PackageIndex index = new PackageIndex();
    RunFiles run = new RunFiles(index, surroundings.texts());
    surroundings.texts().forEach(index::add);
    Set<URI> known = new LinkedHashSet<>(surroundings.texts().keySet());
    files.forEach(f -> run.add(f, known));
    surroundings.neighbours().forEach(f -> run.add(f, known));
    return run;
  }

  private void add(Path file, Set<URI> known) {
    URI uri = ModelReader.uri(file);
    if (known.add(uri)) {
      index.add(uri, FileText.of(file).text());
    }
  }

  /** The texts of libraries. */
  Map<URI, String> library() {
    return texts.entrySet().stream().filter(t -> StandardLibrary.contains(t.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
  }

  /** What a file holds. */
  FileText text(Path file) {
    String known = texts.get(ModelReader.uri(file));
    return known == null ? FileText.of(file) : new FileText(known, Optional.empty());
  }

  /** A reader of these files for one thread. */
  ModelReader reader(Injector language) {
    return new ModelReader(language, this);
  }
}
