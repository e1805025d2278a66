package org.costdsl.lang.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.costdsl.lang.diagnostic.SourceRange;

/** Places as SARIF: which file, seen from a folder, and which part of it. */
final class SarifPlaces {

  private final Path folder;

  SarifPlaces(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** Whether the place lies in a file of the user's, not in the library. */
  static boolean isInFile(SourceRange place) {
    return !place.file().startsWith("costdsl:");
  }

  void addLocation(ObjectNode location, SourceRange place) {
    ObjectNode physical = location.putObject("physicalLocation");
    addFile(physical, place.file());
    addRegion(physical.putObject("region"), place);
  }

  void addFile(ObjectNode node, String file) {
    node.putObject("artifactLocation").put("uri", uri(file));
  }

  void addRegion(ObjectNode region, SourceRange place) {
    region.put("startLine", place.line()).put("startColumn", place.column()).put("endLine", place.endLine())
        .put("endColumn", Math.max(1, place.endColumn())).put("charOffset", place.offset()).put("charLength", place.length());
  }

  private String uri(String file) {
    try {
      Path path = folder.resolve(file).normalize();
      return path.startsWith(folder) ? escaped(folder.relativize(path).toString().replace('\\', '/')) : path.toUri().toASCIIString();
    } catch (InvalidPathException e) {
      return escaped(file);
    }
  }

  private static String escaped(String relative) {
    try {
      return new URI(null, null, "/" + relative, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a path can always be escaped", e);
    }
  }
}
