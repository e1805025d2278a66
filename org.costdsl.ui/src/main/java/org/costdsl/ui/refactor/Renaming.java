package org.costdsl.ui.refactor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.costdsl.lang.ide.Edit;
import org.costdsl.lang.ide.TextPlace;
import org.costdsl.ui.project.CostFiles;
import org.costdsl.ui.project.DocumentEdits;
import org.costdsl.ui.project.OpenDocuments;
import org.costdsl.ui.project.ProjectDocuments;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.TextChange;
import org.eclipse.ltk.core.refactoring.TextEditChangeGroup;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.osgi.util.NLS;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.edits.TextEditGroup;

/** Gives a declaration another name wherever the project speaks of it, in files that are open and that are not. */
final class Renaming extends Refactoring {

  private final IFile file;
  private final int offset;
  private final String oldName;
  private String newName;
  private List<Edit> edits = List.of();

  Renaming(IFile file, int offset, String oldName) {
    this.file = file;
    this.offset = offset;
    this.oldName = oldName;
    newName = oldName;
  }

  String oldName() {
    return oldName;
  }

  void setNewName(String name) {
    newName = name;
  }

  @Override
  public String getName() {
    return NLS.bind(Messages.Rename_title, oldName);
  }

  /** Whether there is something to rename was asked before this began. */
  @Override
  public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
    return new RefactoringStatus();
  }

  @Override
  public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) throws CoreException {
    ProjectDocuments documents = OpenDocuments.current(file.getProject());
    try {
      edits = documents.ask(file, (session, name) -> session.rename(name, offset, newName));
    } catch (IllegalArgumentException e) {
      return RefactoringStatus.createFatalErrorStatus(e.getMessage());
    }
    if (edits.isEmpty()) {
      return RefactoringStatus.createFatalErrorStatus(NLS.bind(Messages.Rename_gone, oldName));
    }
    return taken(documents);
  }

  /** The name may be a declaration's of another file; only the files that are changed count. */
  private RefactoringStatus taken(ProjectDocuments documents) throws CoreException {
    Set<IFile> changed = DocumentEdits.byFile(edits).keySet();
    List<TextPlace> same = documents.ask(file, (session, name) -> session.search(newName).stream()
        .filter(s -> s.name().equals(newName)).map(s -> s.namePlace()).toList());
    RefactoringStatus status = new RefactoringStatus();
    for (TextPlace place : same) {
      Optional<IFile> found = CostFiles.named(place.document()).filter(changed::contains);
      found.ifPresent(other -> status.addError(NLS.bind(Messages.Rename_taken, other.getName(), newName)));
    }
    return status;
  }

  @Override
  public Change createChange(IProgressMonitor monitor) {
    CompositeChange all = new CompositeChange(getName());
    for (Map.Entry<IFile, List<Edit>> own : DocumentEdits.byFile(edits).entrySet()) {
      all.add(change(own.getKey(), own.getValue()));
    }
    return all;
  }

  private TextChange change(IFile changed, List<Edit> own) {
    TextFileChange change = new TextFileChange(changed.getName(), changed);
    change.setTextType("cost");
    change.setEdit(new MultiTextEdit());
    for (Edit edit : own) {
      ReplaceEdit replace = new ReplaceEdit(edit.place().offset(), edit.place().length(), edit.text());
      change.addEdit(replace);
      change.addTextEditChangeGroup(new TextEditChangeGroup(change, new TextEditGroup(NLS.bind(Messages.Rename_place, oldName, newName), replace)));
    }
    return change;
  }
}
