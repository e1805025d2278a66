package org.costdsl.ui.trust;

import java.util.List;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator;

/** Quick fix of the problem that a folder's rules are off. */
public final class TrustResolutions implements IMarkerResolutionGenerator {

  @Override
  public IMarkerResolution[] getResolutions(IMarker marker) {
    return new IMarkerResolution[] {new TrustFolder()};
  }

  private static final class TrustFolder implements IMarkerResolution {

    @Override
    public String getLabel() {
      return Messages.trust;
    }

    @Override
    public void run(IMarker marker) {
      if (marker.getResource() instanceof IFolder folder && folder.getLocation() != null) {
        Trust.trust(List.of(RuleFolders.place(folder)));
      }
    }
  }
}
