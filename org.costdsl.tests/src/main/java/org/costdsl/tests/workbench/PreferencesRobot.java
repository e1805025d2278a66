package org.costdsl.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** The hands on the page of trusted rules, in a window of its own: the platform's dialog would wait for its user. */
final class PreferencesRobot {

  private PreferencesRobot() {
  }

  /** Selects every folder, presses the button that revokes, and then OK. */
  static void revokeAllTrust() {
    Robot.ui(() -> {
      Shell shell = new Shell();
      shell.setLayout(new FillLayout());
      IPreferencePage page = page();
      page.createControl(shell);
      Composite contents = (Composite) page.getControl();
      find(contents, List.class).selectAll();
      assertThat(find(contents, List.class).getItemCount()).isPositive();
      find(contents, List.class).notifyListeners(SWT.Selection, new Event());
      find(contents, Button.class).notifyListeners(SWT.Selection, new Event());
      page.performOk();
      shell.dispose();
      return null;
    });
  }

  private static IPreferencePage page() {
    for (IPreferenceNode node : PlatformUI.getWorkbench().getPreferenceManager().getElements(PreferenceManager.PRE_ORDER)) {
      if (node.getId().equals("org.costdsl.ui.trust")) {
        node.createPage();
        return node.getPage();
      }
    }
    throw new AssertionError("there is no page of trusted rules");
  }

  private static <T> T find(Composite parent, Class<T> type) {
    for (Control child : parent.getChildren()) {
      if (type.isInstance(child)) {
        return type.cast(child);
      }
      T below = child instanceof Composite composite ? find(composite, type) : null;
      if (below != null) {
        return below;
      }
    }
    return null;
  }
}
