package org.costdsl.tests.workbench;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * The hands of the tests: acts on the user interface's thread, and waits for conditions, never for time. The patience is a
 * ceiling for a machine that is busy with other work; a condition that holds is seen within 20 ms.
 */
final class Robot {

  /** How long a condition may take; only a broken one takes that long. */
  static final Duration PATIENCE = Duration.ofSeconds(Long.getLong("costdsl.patience", 240));
  private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(20);

  private Robot() {
  }

  /** Does something on the user interface's thread and gives its result. */
  static <T> T ui(Callable<T> action) {
    AtomicReference<T> result = new AtomicReference<>();
    AtomicReference<Exception> failure = new AtomicReference<>();
    Display.getDefault().syncExec(() -> {
      try {
        result.set(action.call());
      } catch (Exception e) {
        failure.set(e);
      }
    });
    if (failure.get() != null) {
      throw new IllegalStateException(failure.get());
    }
    return result.get();
  }

  /** Waits until a condition holds, but not longer than the given time; tells whether it does. */
  static boolean holdsWithin(Duration patience, BooleanSupplier condition) {
    long end = System.nanoTime() + patience.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        return false;
      }
      LockSupport.parkNanos(BETWEEN_LOOKS);
    }
    return true;
  }

  /** Waits until an assertion passes; fails as it does if it never passes. */
  static void awaitPassing(Runnable assertion) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        assertion.run();
        return;
      } catch (AssertionError e) {
        if (System.nanoTime() > end) {
          throw e;
        }
        LockSupport.parkNanos(BETWEEN_LOOKS);
      }
    }
  }

  /** Opens a file in its editor. */
  static EditorRobot open(IFile file) {
    return new EditorRobot(ui(() -> {
      ITextEditor editor = (ITextEditor) IDE.openEditor(page(), file);
      editor.setFocus();
      return editor;
    }));
  }

  /** The editor in front. */
  static EditorRobot active() {
    return new EditorRobot(ui(() -> (ITextEditor) page().getActiveEditor()));
  }

  /** Waits until saved files are checked. */
  static void awaitBuild() {
    try {
      ResourcesPlugin.getWorkspace().build(IncrementalProjectBuilder.FULL_BUILD, null);
    } catch (CoreException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Closes all editors, unsaved text is lost. */
  static void closeEditors() {
    ui(() -> page().closeAllEditors(false));
  }

  /** Gives the workbench all of the screen, which has no window manager to ask for it. */
  static void fillScreen() {
    ui(() -> {
      Shell shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
      shell.setBounds(shell.getDisplay().getBounds());
      return null;
    });
  }

  static IWorkbenchPage page() {
    return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
  }
}
