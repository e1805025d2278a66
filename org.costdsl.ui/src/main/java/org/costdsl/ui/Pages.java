package org.costdsl.ui;

import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Where the user works. */
public final class Pages {

  private Pages() {
  }

  /** The page of the window that the user works in; of the first one while another program is in front. */
  public static IWorkbenchPage active() {
    IWorkbench workbench = PlatformUI.getWorkbench();
    IWorkbenchWindow active = workbench.getActiveWorkbenchWindow();
    return (active == null ? workbench.getWorkbenchWindows()[0] : active).getActivePage();
  }
}
