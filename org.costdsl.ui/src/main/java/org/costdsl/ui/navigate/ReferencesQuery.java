package org.costdsl.ui.navigate;

import java.util.List;
import java.util.Optional;
import org.costdsl.lang.ide.TextPlace;
import org.costdsl.ui.project.CostFiles;
import org.costdsl.ui.project.OpenDocuments;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.osgi.util.NLS;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.Match;

/** A search for the places that refer to what a name names; it can be run again from the Search view. */
final class ReferencesQuery implements ISearchQuery {

  private final IFile file;
  private final int offset;
  private final String word;
  private final ReferencesResult result = new ReferencesResult(this);

  ReferencesQuery(IFile file, int offset, String word) {
    this.file = file;
    this.offset = offset;
    this.word = word;
  }

  @Override
  public IStatus run(IProgressMonitor monitor) {
    result.removeAll();
    try {
      List<TextPlace> places = OpenDocuments.current(file.getProject())
          .ask(file, (session, name) -> session.references(name, offset, false));
      for (TextPlace place : places) {
        Optional<IFile> found = CostFiles.named(place.document());
        if (found.isPresent()) {
          result.addMatch(match(found.get(), place));
        }
      }
      return Status.OK_STATUS;
    } catch (CoreException e) {
      return e.getStatus();
    } catch (BadLocationException e) {
      return Status.error(Messages.References_changed, e);
    }
  }

  private static Match match(IFile file, TextPlace place) throws CoreException, BadLocationException {
    Optional<IDocument> open = OpenDocuments.document(file);
    IDocument document = open.isPresent() ? open.get() : new Document(CostFiles.text(file).orElse(""));
    IRegion line = document.getLineInformationOfOffset(place.offset());
    ReferenceLine element = new ReferenceLine(file, document.getLineOfOffset(place.offset()) + 1, line.getOffset(),
        document.get(line.getOffset(), line.getLength()));
    return new Match(element, place.offset(), place.length());
  }

  @Override
  public String getLabel() {
    return NLS.bind(Messages.References_job, word);
  }

  String label(int matches) {
    return NLS.bind(matches == 1 ? Messages.References_one : Messages.References_many, word, matches);
  }

  @Override
  public boolean canRerun() {
    return true;
  }

  @Override
  public boolean canRunInBackground() {
    return true;
  }

  @Override
  public ReferencesResult getSearchResult() {
    return result;
  }
}
