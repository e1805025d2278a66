package org.costdsl.ui.outline;

import java.util.function.Supplier;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The tree of the outline. */
final class OutlineContent implements ITreeContentProvider {

  private final Supplier<OutlineState> state;

  OutlineContent(Supplier<OutlineState> state) {
    this.state = state;
  }

  @Override
  public Object[] getElements(Object input) {
    return state.get().roots().toArray();
  }

  @Override
  public Object[] getChildren(Object element) {
    return state.get().newest((OutlineNode) element).children().toArray();
  }

  @Override
  public Object getParent(Object element) {
    return ((OutlineNode) element).parent();
  }

  @Override
  public boolean hasChildren(Object element) {
    return !state.get().newest((OutlineNode) element).children().isEmpty();
  }
}
