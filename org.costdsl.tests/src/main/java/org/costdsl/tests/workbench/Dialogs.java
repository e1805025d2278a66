package org.costdsl.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.costdsl.tests.workbench.Robot.ui;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The hands in a dialog. */
final class Dialogs {

  private final Shell shell;

  private Dialogs(Shell shell) {
    this.shell = shell;
  }

  /** The dialog of a title, once it is open. */
  static Dialogs await(String title) {
    Robot.awaitPassing(() -> assertThat(open()).as("open dialogs").anyMatch(s -> ui(s::getText).equals(title)));
    return new Dialogs(open().stream().filter(s -> ui(s::getText).equals(title)).findFirst().orElseThrow());
  }

  /** Closes what a failed test left open. */
  static void closeAll() {
    open().forEach(shell -> ui(() -> {
      if (!shell.isDisposed()) {
        shell.close();
      }
      return null;
    }));
  }

  private static List<Shell> open() {
    return ui(() -> Arrays.stream(Display.getDefault().getShells()).filter(s -> s.isVisible() && s.getParent() != null && !s.getText().isEmpty())
        .toList());
  }

  Shell shell() {
    return shell;
  }

  /** Writes into its first field. */
  Dialogs write(String text) {
    ui(() -> {
      controls(shell).filter(c -> c instanceof Text field && (field.getStyle() & SWT.READ_ONLY) == 0).map(Text.class::cast).findFirst()
          .orElseThrow().setText(text);
      return null;
    });
    return this;
  }

  /** Presses a button once it can be pressed; does not wait for what follows. */
  void press(String label) {
    Robot.awaitPassing(() -> assertThat(canPress(label)).as(label).isTrue());
    Display.getDefault().asyncExec(() -> button(label).notifyListeners(SWT.Selection, new Event()));
  }

  boolean canPress(String label) {
    return ui(() -> button(label).isEnabled());
  }

  /** What it says. */
  String text() {
    return ui(() -> controls(shell).filter(Control::isVisible).map(Dialogs::text).collect(Collectors.joining("\n")));
  }

  private static String text(Control control) {
    return control instanceof Label label ? label.getText() : control instanceof CLabel label ? label.getText()
        : control instanceof Text field ? field.getText() : "";
  }

  private Button button(String label) {
    return controls(shell).filter(c -> c instanceof Button b && b.getText().replace("&", "").equals(label)).map(Button.class::cast)
        .findFirst().orElseThrow();
  }

  private static Stream<Control> controls(Composite parent) {
    return Arrays.stream(parent.getChildren())
        .flatMap(c -> Stream.concat(Stream.of(c), c instanceof Composite inner ? controls(inner) : Stream.empty()));
  }
}
