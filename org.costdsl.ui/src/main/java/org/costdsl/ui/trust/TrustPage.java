package org.costdsl.ui.trust;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** Shows which folders of rules are trusted, and takes trust back. */
public final class TrustPage extends PreferencePage implements IWorkbenchPreferencePage {

  private final List<Path> revoked = new ArrayList<>();
  private org.eclipse.swt.widgets.List folders;

  @Override
  public void init(IWorkbench workbench) {
    noDefaultAndApplyButton();
  }

  @Override
  protected Control createContents(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    page.setLayout(new GridLayout(2, false));
    Label text = new Label(page, SWT.WRAP);
    text.setText(Messages.pageText);
    text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
    folders = new org.eclipse.swt.widgets.List(page, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
    folders.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    Trust.trusted().forEach(folder -> folders.add(folder.toString()));
    Button revoke = new Button(page, SWT.PUSH);
    revoke.setText(Messages.revoke);
    revoke.setLayoutData(new GridData(SWT.FILL, SWT.TOP, false, false));
    revoke.setEnabled(false);
    folders.addListener(SWT.Selection, event -> revoke.setEnabled(folders.getSelectionCount() > 0));
    revoke.addListener(SWT.Selection, event -> {
      for (String folder : folders.getSelection()) {
        revoked.add(Path.of(folder));
        folders.remove(folder);
      }
      revoke.setEnabled(false);
    });
    return page;
  }

  @Override
  public boolean performOk() {
    Trust.leaveOff(revoked);
    revoked.clear();
    return true;
  }
}
