package org.costdsl.ui.outline;

import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The tree of the outline. */
final class OutlineContent implements ITreeContentProvider {

  @Override
  public Object[] getElements(Object input) {
    return ((List<?>) input).toArray();
  }

  @Override
  public Object[] getChildren(Object element) {
    return ((OutlineNode) element).children().toArray();
  }

  @Override
  public Object getParent(Object element) {
    return ((OutlineNode) element).parent();
  }

  @Override
  public boolean hasChildren(Object element) {
    return !((OutlineNode) element).children().isEmpty();
  }
}
