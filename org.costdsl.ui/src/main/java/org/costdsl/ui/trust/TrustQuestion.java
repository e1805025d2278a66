package org.costdsl.ui.trust;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;

/** Asks whether a project's rules may run, in a corner of the screen where it is in nobody's way and goes by itself. */
final class TrustQuestion {

  private static final long PATIENCE_MS = TimeUnit.SECONDS.toMillis(30);
  private static final int WIDTH = 320;

  private TrustQuestion() {
  }

  static void ask(IProject project, List<Path> folders) {
    PlatformUI.getWorkbench().getDisplay().asyncExec(() -> NotificationPopup.forDisplay(PlatformUI.getWorkbench().getDisplay())
        .title(Messages.askTitle, true).content(parent -> content(parent, project, folders))
        .delay(PATIENCE_MS).fadeIn(false).open());
  }

  private static Control content(Composite parent, IProject project, List<Path> folders) {
    Composite content = new Composite(parent, SWT.NONE);
    content.setLayout(new GridLayout(2, true));
    Label text = new Label(content, SWT.WRAP);
    text.setText(NLS.bind(Messages.askText, project.getName()));
    GridData wide = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
    wide.widthHint = WIDTH;
    text.setLayoutData(wide);
    answer(content, Messages.trust, () -> Trust.trust(folders));
    answer(content, Messages.leaveOff, () -> Trust.leaveOff(folders));
    return content;
  }

  private static void answer(Composite parent, String label, Runnable answer) {
    Button button = new Button(parent, SWT.PUSH);
    button.setText(label);
    button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    button.addListener(SWT.Selection, event -> {
      answer.run();
      button.getShell().close();
    });
  }
}
