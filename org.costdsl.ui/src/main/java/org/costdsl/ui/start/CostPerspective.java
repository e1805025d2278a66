package org.costdsl.ui.start;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Files on the left, problems below the editor. */
public final class CostPerspective implements IPerspectiveFactory {

  private static final float FILES = 0.2f;
  private static final float EDITOR = 0.72f;

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.addView(IPageLayout.ID_PROJECT_EXPLORER, IPageLayout.LEFT, FILES, IPageLayout.ID_EDITOR_AREA);
    layout.addView(IPageLayout.ID_PROBLEM_VIEW, IPageLayout.BOTTOM, EDITOR, IPageLayout.ID_EDITOR_AREA);
    layout.addPerspectiveShortcut("org.eclipse.ui.resourcePerspective");
  }
}
