package org.costdsl.ui.refactor;

import org.eclipse.ltk.ui.refactoring.RefactoringWizard;

/** Asks for the new name, and shows what would change on demand. */
final class RenameWizard extends RefactoringWizard {

  RenameWizard(Renaming renaming) {
    super(renaming, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
    setDefaultPageTitle(renaming.getName());
  }

  @Override
  protected void addUserInputPages() {
    addPage(new NewNamePage((Renaming) getRefactoring()));
  }
}
