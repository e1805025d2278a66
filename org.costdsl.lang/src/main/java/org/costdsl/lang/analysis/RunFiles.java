package org.costdsl.lang.analysis;

import com.google.inject.Injector;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.costdsl.lang.scoping.PackageIndex;
import org.costdsl.lang.scoping.StandardLibrary;
import org.eclipse.emf.common.util.URI;

/**
 * What the readers of one run share.
 *
 * @param index the packages that the library and the run's files declare
 * @param library texts of the library
 */
record RunFiles(PackageIndex index, Map<URI, String> library) {

  /** Looks into the library and the given files, as far as is needed to know their packages. */
  static RunFiles of(List<Path> files) {
    Map<URI, String> library = StandardLibrary.texts();
    PackageIndex index = new PackageIndex();
    library.forEach(index::add);
    files.forEach(f -> index.add(ModelReader.uri(f), FileText.of(f).text()));
    return new RunFiles(index, library);
  }

  /** A reader of these files for one thread. */
  ModelReader reader(Injector language) {
    return new ModelReader(language, this);
  }
}
