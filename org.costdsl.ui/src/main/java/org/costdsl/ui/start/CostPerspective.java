package org.costdsl.ui.start;

import java.util.List;
import org.costdsl.ui.view.CompareView;
import org.costdsl.ui.view.CostsView;
import org.costdsl.ui.view.FindingsView;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Files and outline on the left; findings, costs, scenarios and problems below the editor. */
public final class CostPerspective implements IPerspectiveFactory {

  private static final float FILES = 0.2f;
  private static final float EDITOR = 0.62f;
  private static final float OUTLINE = 0.5f;

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.addView(IPageLayout.ID_PROJECT_EXPLORER, IPageLayout.LEFT, FILES, IPageLayout.ID_EDITOR_AREA);
    IFolderLayout below = layout.createFolder("org.costdsl.ui.below", IPageLayout.BOTTOM, EDITOR, IPageLayout.ID_EDITOR_AREA);
    below.addView(FindingsView.ID);
    below.addView(CostsView.ID);
    below.addView(CompareView.ID);
    below.addView(IPageLayout.ID_PROBLEM_VIEW);
    below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
    layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.BOTTOM, OUTLINE, IPageLayout.ID_PROJECT_EXPLORER);
    List.of(FindingsView.ID, CostsView.ID, CompareView.ID, IPageLayout.ID_PROBLEM_VIEW, IPageLayout.ID_OUTLINE)
        .forEach(layout::addShowViewShortcut);
    List.of("org.costdsl.ui.wizard.project", "org.costdsl.ui.wizard.scenario").forEach(layout::addNewWizardShortcut);
    layout.addPerspectiveShortcut("org.eclipse.ui.resourcePerspective");
  }
}
