package org.costdsl.ui.navigate;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.PartInitException;

/** References in the Search view: files, and in each its lines. */
public final class ReferencesPage extends AbstractTextSearchViewPage {

  /** Created by the Search view. */
  public ReferencesPage() {
    super(FLAG_LAYOUT_TREE);
  }

  @Override
  protected void configureTreeViewer(TreeViewer viewer) {
    viewer.setContentProvider(new ReferencesContent());
    viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new ReferencesLabels(this::getInput)));
    viewer.setComparator(new ViewerComparator() {
      @Override
      public int compare(Viewer compared, Object first, Object second) {
        return first instanceof ReferenceLine a && second instanceof ReferenceLine b ? Integer.compare(a.number(), b.number())
            : ((IFile) first).getFullPath().toString().compareTo(((IFile) second).getFullPath().toString());
      }
    });
    viewer.setAutoExpandLevel(TreeViewer.ALL_LEVELS);
  }

  @Override
  protected void configureTableViewer(TableViewer viewer) {
    throw new UnsupportedOperationException("there is a tree only");
  }

  @Override
  protected void showMatch(Match match, int offset, int length, boolean activate) throws PartInitException {
    openAndSelect(getSite().getPage(), ((ReferenceLine) match.getElement()).file(), offset, length, activate);
  }

  @Override
  protected void elementsChanged(Object[] elements) {
    getViewer().refresh();
  }

  @Override
  protected void clear() {
    getViewer().refresh();
  }
}
