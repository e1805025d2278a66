package org.costdsl.ui.view;

import org.costdsl.lang.ide.ClaimTree;
import org.costdsl.ui.Icons;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** An image for each kind of line in the findings. */
final class KindImages {

  private KindImages() {
  }

  static Image of(ClaimTree.Kind kind) {
    ISharedImages shared = PlatformUI.getWorkbench().getSharedImages();
    return switch (kind) {
      case ERROR -> shared.getImage(ISharedImages.IMG_OBJS_ERROR_TSK);
      case WARNING -> shared.getImage(ISharedImages.IMG_OBJS_WARN_TSK);
      case INFO -> shared.getImage(ISharedImages.IMG_OBJS_INFO_TSK);
      case SUPPORTED -> Icons.of("supported");
      case CONTRADICTED -> Icons.of("contradicted");
      case UNDECIDED -> Icons.of("undecided");
      case NOT_CHECKABLE -> Icons.of("unchecked");
      case ACCEPTED -> Icons.of("accepted");
      case GROUP, NUMBER, REASON, REMEDY, INPUT -> null;
    };
  }
}
