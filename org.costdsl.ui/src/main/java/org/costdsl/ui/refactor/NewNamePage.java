package org.costdsl.ui.refactor;

import org.costdsl.lang.ide.EditorSession;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The field for the new name. */
final class NewNamePage extends UserInputWizardPage {

  private static final int WIDTH = 40;

  private final Renaming renaming;

  NewNamePage(Renaming renaming) {
    super("name");
    this.renaming = renaming;
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
    new Label(area, SWT.NONE).setText(Messages.Rename_newName);
    Text field = new Text(area, SWT.BORDER | SWT.SINGLE);
    field.setText(renaming.oldName());
    field.selectAll();
    field.addModifyListener(event -> take(field.getText().strip()));
    GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(WIDTH), SWT.DEFAULT).applyTo(field);
    setControl(area);
    setPageComplete(false);
    field.setFocus();
  }

  private void take(String name) {
    renaming.setNewName(name);
    String fault = fault(name);
    setErrorMessage(fault);
    setPageComplete(fault == null && !name.isEmpty() && !name.equals(renaming.oldName()));
  }

  private static String fault(String name) {
    try {
      EditorSession.checkName(name);
      return null;
    } catch (IllegalArgumentException e) {
      return e.getMessage();
    }
  }
}
