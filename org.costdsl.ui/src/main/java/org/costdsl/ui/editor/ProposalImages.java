package org.costdsl.ui.editor;

import java.net.URL;
import java.util.Locale;
import org.costdsl.lang.ide.Proposal;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/** An image for each kind of proposal. */
final class ProposalImages {

  private ProposalImages() {
  }

  static Image of(Proposal.Kind kind) {
    String name = kind.name().toLowerCase(Locale.ROOT);
    String key = "org.costdsl.ui." + name;
    ImageRegistry images = JFaceResources.getImageRegistry();
    if (images.getDescriptor(key) == null) {
      URL icon = ProposalImages.class.getResource("/icons/" + name + ".svg");
      images.put(key, ImageDescriptor.createFromURL(icon));
    }
    return images.get(key);
  }
}
