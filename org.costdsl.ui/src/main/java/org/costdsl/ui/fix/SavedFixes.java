package org.costdsl.ui.fix;

import java.util.List;
import org.costdsl.ui.project.LiveText;
import org.costdsl.ui.project.OpenDocuments;
import org.costdsl.ui.project.ProblemMarkers;
import org.costdsl.ui.project.Reading;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

/** Offers what mends the problem of a marker, unless the text of an open editor does not have the problem any more. */
public final class SavedFixes implements IMarkerResolutionGenerator2 {

  @Override
  public IMarkerResolution[] getResolutions(IMarker marker) {
    return titles(marker).stream().map(title -> new SavedFix(title, ProblemMarkers.code(marker))).toArray(IMarkerResolution[]::new);
  }

  @Override
  public boolean hasResolutions(IMarker marker) {
    return offers(marker);
  }

  static boolean offers(IMarker marker) {
    return !titles(marker).isEmpty();
  }

  private static List<String> titles(IMarker marker) {
    List<String> titles = ProblemMarkers.fixes(marker);
    if (titles.isEmpty() || !(marker.getResource() instanceof IFile file)) {
      return List.of();
    }
    return OpenDocuments.document(file).flatMap(LiveText::current).map(reading -> still(titles, marker, reading)).orElse(titles);
  }

  private static List<String> still(List<String> titles, IMarker marker, Reading reading) {
    String code = ProblemMarkers.code(marker);
    return titles.stream().filter(title -> reading.fixes().stream().anyMatch(f -> f.code().equals(code) && f.title().equals(title)))
        .toList();
  }
}
