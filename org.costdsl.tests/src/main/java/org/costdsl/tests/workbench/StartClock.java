package org.costdsl.tests.workbench;

import java.nio.file.Path;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/**
 * Measures the start of a workbench up to its open editor, for the benchmark: prints the time in milliseconds and ends the
 * workbench. Idle unless {@code costdsl.clock} is set; {@code costdsl.clock.open} names a file to open where nothing
 * else in the workbench opens one.
 */
public final class StartClock implements IStartup {

  private static final int LOOK_AGAIN_MS = 5;

  @Override
  public void earlyStartup() {
    if (System.getProperty("costdsl.clock") == null) {
      return;
    }
    String file = System.getProperty("costdsl.clock.open");
    Display display = PlatformUI.getWorkbench().getDisplay();
    if (file != null) {
      display.asyncExec(() -> open(Path.of(file)));
    }
    display.asyncExec(() -> look(display));
  }

  private static void open(Path file) {
    try {
      IDE.openEditorOnFileStore(page(), EFS.getLocalFileSystem().getStore(IPath.fromPath(file)));
    } catch (PartInitException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void look(Display display) {
    IEditorPart editor = page().getActiveEditor();
    Control control = editor == null ? null : editor.getAdapter(Control.class);
    if (control == null || !control.isVisible()) {
      display.timerExec(LOOK_AGAIN_MS, () -> look(display));
      return;
    }
    control.update();
    System.out.println("editor open at " + System.currentTimeMillis());
    PlatformUI.getWorkbench().close();
  }

  private static IWorkbenchPage page() {
    return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
  }
}
