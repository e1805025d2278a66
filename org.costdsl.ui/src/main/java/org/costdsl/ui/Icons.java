package org.costdsl.ui;

import java.net.URL;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/** The images of this bundle, by the names of their files. */
public final class Icons {

  private Icons() {
  }

  /** The image of a name; that of a plain name if there is no file for it. */
  public static Image of(String name) {
    String key = "org.costdsl.ui." + name;
    ImageRegistry images = JFaceResources.getImageRegistry();
    if (images.getDescriptor(key) == null) {
      images.put(key, descriptor(name));
    }
    return images.get(key);
  }

  /** As {@link #of}, for who makes images itself. */
  public static ImageDescriptor descriptor(String name) {
    URL icon = Icons.class.getResource("/icons/" + name + ".svg");
    return ImageDescriptor.createFromURL(icon == null ? Icons.class.getResource("/icons/name.svg") : icon);
  }
}
