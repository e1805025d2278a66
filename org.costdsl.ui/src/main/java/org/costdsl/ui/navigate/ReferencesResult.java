package org.costdsl.ui.navigate;

import java.util.Arrays;
import org.costdsl.ui.Icons;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.IEditorMatchAdapter;
import org.eclipse.search.ui.text.IFileMatchAdapter;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.IEditorPart;

/** The references that a search found; editors mark those of their files. */
final class ReferencesResult extends AbstractTextSearchResult implements IEditorMatchAdapter, IFileMatchAdapter {

  private final ReferencesQuery query;

  ReferencesResult(ReferencesQuery query) {
    this.query = query;
  }

  @Override
  public ReferencesQuery getQuery() {
    return query;
  }

  @Override
  public String getLabel() {
    return query.label(getMatchCount());
  }

  @Override
  public String getTooltip() {
    return getLabel();
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return Icons.descriptor("reference");
  }

  @Override
  public boolean isShownInEditor(Match match, IEditorPart editor) {
    return getFile(match.getElement()).equals(editor.getEditorInput().getAdapter(IFile.class));
  }

  @Override
  public Match[] computeContainedMatches(AbstractTextSearchResult result, IEditorPart editor) {
    return computeContainedMatches(result, editor.getEditorInput().getAdapter(IFile.class));
  }

  @Override
  public Match[] computeContainedMatches(AbstractTextSearchResult result, IFile file) {
    return Arrays.stream(getElements()).filter(line -> getFile(line).equals(file)).flatMap(line -> Arrays.stream(getMatches(line)))
        .toArray(Match[]::new);
  }

  @Override
  public IFile getFile(Object element) {
    return ((ReferenceLine) element).file();
  }

  @Override
  public IEditorMatchAdapter getEditorMatchAdapter() {
    return this;
  }

  @Override
  public IFileMatchAdapter getFileMatchAdapter() {
    return this;
  }
}
