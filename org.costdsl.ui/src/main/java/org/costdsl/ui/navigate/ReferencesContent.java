package org.costdsl.ui.navigate;

import java.util.Arrays;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;

/** The files of a result, and in each its lines. */
final class ReferencesContent implements ITreeContentProvider {

  private ReferencesResult result;

  @Override
  public void inputChanged(Viewer viewer, Object before, Object input) {
    result = input instanceof ReferencesResult references ? references : null;
  }

  @Override
  public Object[] getElements(Object input) {
    return Arrays.stream(result.getElements()).map(result::getFile).distinct().toArray();
  }

  @Override
  public Object[] getChildren(Object element) {
    return element instanceof IFile file && result != null
        ? Arrays.stream(result.getElements()).filter(line -> result.getFile(line).equals(file)).toArray() : new Object[0];
  }

  @Override
  public Object getParent(Object element) {
    return element instanceof ReferenceLine line ? line.file() : null;
  }

  @Override
  public boolean hasChildren(Object element) {
    return element instanceof IFile;
  }
}
