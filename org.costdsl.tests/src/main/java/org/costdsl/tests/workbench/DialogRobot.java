package org.costdsl.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.costdsl.tests.workbench.Robot.ui;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;

/** The hands in a dialog that the user opened. */
final class DialogRobot {

  private final Window dialog;

  private DialogRobot(Window dialog) {
    this.dialog = dialog;
  }

  /** Opens a wizard that the menu New offers. */
  static DialogRobot wizard(String id, Object... selected) {
    return open(() -> {
      IWorkbenchWizard wizard = PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(id).createWizard();
      wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(selected));
      return new WizardDialog(shell(), wizard);
    });
  }

  /** Opens a page of the preferences. */
  static DialogRobot preferences(String page) {
    return open(() -> PreferencesUtil.createPreferenceDialogOn(shell(), page, new String[] {page}, null));
  }

  private static DialogRobot open(Callable<Window> creator) {
    return new DialogRobot(ui(() -> {
      Window dialog = creator.call();
      dialog.setBlockOnOpen(false);
      dialog.open();
      return dialog;
    }));
  }

  private static Shell shell() {
    return Robot.page().getWorkbenchWindow().getShell();
  }

  /** Enters another text into the first field that has a text. */
  DialogRobot change(String old, String text) {
    ui(() -> {
      controls(dialog.getShell()).filter(Text.class::isInstance).map(Text.class::cast)
          .filter(t -> t.isVisible() && t.getText().equals(old) && t.getMessage().isEmpty()).findFirst().orElseThrow().setText(text);
      return null;
    });
    return this;
  }

  /** Whether a button can be pressed. */
  boolean canPress(String label) {
    return ui(() -> button(label).isEnabled());
  }

  /** Presses a button that ends the dialog. */
  void press(String label) {
    Robot.awaitPassing(() -> assertThat(canPress(label)).as(label + " can be pressed").isTrue());
    ui(() -> {
      button(label).notifyListeners(SWT.Selection, new Event());
      return null;
    });
    Robot.awaitPassing(() -> assertThat(ui(() -> dialog.getShell() == null)).as("the dialog has closed").isTrue());
  }

  private Button button(String label) {
    return controls(dialog.getShell()).filter(Button.class::isInstance).map(Button.class::cast)
        .filter(b -> b.getText().replace("&", "").equals(label)).findFirst().orElseThrow();
  }

  private static Stream<Control> controls(Composite parent) {
    return Arrays.stream(parent.getChildren())
        .flatMap(c -> Stream.concat(Stream.of(c), c instanceof Composite inner ? controls(inner) : Stream.empty()));
  }
}
