package org.costdsl.tests.workbench;

import static org.costdsl.tests.workbench.Robot.ui;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;

/** What the small windows over the workbench show. */
final class Popups {

  private Popups() {
  }

  /** The rows of the lists in them, such as the proposals. */
  static List<String> rows() {
    return ui(() -> {
      List<String> rows = new ArrayList<>();
      for (Control control : controls()) {
        if (control instanceof Table table) {
          for (TableItem item : table.getItems()) {
            rows.add(item.getText());
          }
        }
      }
      return rows;
    });
  }

  /** Selects the row that begins with a text, as the arrow keys would. */
  static boolean select(String beginning) {
    return ui(() -> {
      for (Control control : controls()) {
        if (control instanceof Table table) {
          for (int i = 0; i < table.getItemCount(); i++) {
            if (table.getItem(i).getText().startsWith(beginning)) {
              table.setSelection(i);
              table.notifyListeners(SWT.Selection, new Event());
              return true;
            }
          }
        }
      }
      return false;
    });
  }

  /** The text in them, such as a hover's. */
  static String text() {
    return ui(() -> {
      StringBuilder text = new StringBuilder();
      for (Control control : controls()) {
        if (control instanceof StyledText styled) {
          text.append(styled.getText()).append('\n');
        }
      }
      return text.toString();
    });
  }

  /** The words in them that nobody can edit. */
  static List<String> labels() {
    return ui(() -> controls().stream().filter(Label.class::isInstance).map(c -> ((Label) c).getText()).toList());
  }

  /** Presses the button with a label; tells whether there is one. */
  static boolean press(String label) {
    return ui(() -> {
      for (Control control : controls()) {
        if (control instanceof Button button && button.getText().equals(label)) {
          button.notifyListeners(SWT.Selection, new Event());
          return true;
        }
      }
      return false;
    });
  }

  private static List<Control> controls() {
    List<Control> controls = new ArrayList<>();
    Shell workbench = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    for (Shell shell : Display.getDefault().getShells()) {
      if (shell != workbench && shell.isVisible()) {
        collect(shell, controls);
      }
    }
    return controls;
  }

  private static void collect(Composite parent, List<Control> controls) {
    for (Control child : parent.getChildren()) {
      controls.add(child);
      if (child instanceof Composite composite) {
        collect(composite, controls);
      }
    }
  }
}
