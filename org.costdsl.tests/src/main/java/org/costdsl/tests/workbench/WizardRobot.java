package org.costdsl.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.costdsl.tests.workbench.Robot.ui;

import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;

/** The hands in a wizard for something new. */
final class WizardRobot {

  private final WizardDialog dialog;

  private WizardRobot(WizardDialog dialog) {
    this.dialog = dialog;
  }

  /** Opens a wizard that the menu New offers. */
  static WizardRobot open(String id, Object... selected) {
    return new WizardRobot(ui(() -> {
      IWorkbenchWizard wizard = PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(id).createWizard();
      wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(selected));
      WizardDialog dialog = new WizardDialog(Robot.page().getWorkbenchWindow().getShell(), wizard);
      dialog.setBlockOnOpen(false);
      dialog.open();
      return dialog;
    }));
  }

  /** Enters a text into the first field. */
  WizardRobot enter(String text) {
    ui(() -> {
      controls(dialog.getShell()).filter(Text.class::isInstance).map(Text.class::cast).filter(Control::isVisible).findFirst()
          .orElseThrow().setText(text);
      return null;
    });
    return this;
  }

  /** Presses the button that ends it. */
  void finish() {
    Robot.awaitPassing(() -> assertThat(ui(() -> button().isEnabled())).as("Finish can be pressed").isTrue());
    ui(() -> {
      button().notifyListeners(SWT.Selection, new Event());
      return null;
    });
    Robot.awaitPassing(() -> assertThat(ui(() -> dialog.getShell() == null)).as("the wizard has closed").isTrue());
  }

  private Button button() {
    return controls(dialog.getShell()).filter(Button.class::isInstance).map(Button.class::cast)
        .filter(b -> b.getText().replace("&", "").equals("Finish")).findFirst().orElseThrow();
  }

  private static Stream<Control> controls(Composite parent) {
    return Arrays.stream(parent.getChildren())
        .flatMap(c -> Stream.concat(Stream.of(c), c instanceof Composite inner ? controls(inner) : Stream.empty()));
  }
}
