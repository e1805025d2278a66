package org.costdsl.ui.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.costdsl.lang.ide.TextPlace;
import org.costdsl.ui.navigate.Places;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;

/**
 * A tree with columns over records. What is open stays open while the records change, by the names on the way down; a double
 * click goes to the record's place.
 *
 * @param <N> the record of a node
 */
final class TreeTable<N> {

  private static final int LEAST_WIDTH = 70;

  private final Composite frame;
  private final TreeViewer viewer;
  private final TreeColumnLayout layout = new TreeColumnLayout();
  private final Function<N, String> name;
  private final Function<N, List<N>> children;

  TreeTable(Composite parent, Function<N, String> name, Function<N, List<N>> children) {
    this.name = name;
    this.children = children;
    frame = new Composite(parent, SWT.NONE);
    frame.setLayout(layout);
    viewer = new TreeViewer(frame, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
    viewer.getTree().setHeaderVisible(true);
    viewer.setContentProvider(new Contents());
    ColumnViewerToolTipSupport.enableFor(viewer);
  }

  Composite control() {
    return frame;
  }

  TreeViewer viewer() {
    return viewer;
  }

  /** Adds a column without images; the tool tip is the whole text, for where it does not fit. */
  TreeTable<N> column(String title, int weight, int alignment, Function<N, String> text) {
    return column(title, weight, alignment, text, text, node -> null);
  }

  /** Adds a column with a tool tip of its own. */
  TreeTable<N> column(String title, int weight, int alignment, Function<N, String> text, Function<N, String> tip,
      Function<N, Image> image) {
    TreeViewerColumn column = new TreeViewerColumn(viewer, alignment);
    column.getColumn().setText(title);
    column.getColumn().setMoveable(false);
    column.setLabelProvider(new ColumnLabelProvider() {
      @Override
      public String getText(Object element) {
        return text.apply(node(element).value());
      }

      @Override
      public Image getImage(Object element) {
        return image.apply(node(element).value());
      }

      @Override
      public String getToolTipText(Object element) {
        String whole = tip.apply(node(element).value());
        return whole.isEmpty() ? null : whole;
      }
    });
    layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, LEAST_WIDTH, true));
    return this;
  }

  /** Goes to a node's place on a double click. */
  TreeTable<N> placed(Function<N, Optional<TextPlace>> place) {
    viewer.addDoubleClickListener(event -> selected().flatMap(place).ifPresent(p -> Places.open(p, Optional.empty())));
    return this;
  }

  /** The selected node. */
  Optional<N> selected() {
    IStructuredSelection selection = viewer.getStructuredSelection();
    return selection.isEmpty() ? Optional.empty() : Optional.of(node(selection.getFirstElement()).value());
  }

  /** Shows other nodes; a root that was not there before is opened to a depth. */
  void show(List<N> roots, int depth) {
    List<?> before = viewer.getInput() instanceof List<?> shown ? shown : List.of();
    List<Node<N>> now = nodes(List.of(), roots);
    Object[] expanded = viewer.getExpandedElements();
    IStructuredSelection selection = viewer.getStructuredSelection();
    viewer.getTree().setRedraw(false);
    viewer.setInput(now);
    viewer.setExpandedElements(expanded);
    now.stream().filter(node -> !before.contains(node)).forEach(node -> viewer.expandToLevel(node, depth));
    viewer.setSelection(new StructuredSelection(selection.toList()));
    viewer.getTree().setRedraw(true);
  }

  @SuppressWarnings("unchecked")
  private Node<N> node(Object element) {
    return (Node<N>) element;
  }

  private List<Node<N>> nodes(List<String> above, List<N> values) {
    List<Node<N>> nodes = new ArrayList<>();
    for (N value : values) {
      List<String> path = new ArrayList<>(above);
      path.add(name.apply(value));
      nodes.add(new Node<>(path, value));
    }
    return nodes;
  }

  /** A node is the same as long as the names on the way to it are. */
  private record Node<N>(List<String> path, N value) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Node<?> node && node.path.equals(path);
    }

    @Override
    public int hashCode() {
      return path.hashCode();
    }
  }

  private final class Contents implements ITreeContentProvider {
    @Override
    public Object[] getElements(Object input) {
      return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object element) {
      return nodes(node(element).path(), children.apply(node(element).value())).toArray();
    }

    @Override
    public Object getParent(Object element) {
      return null;
    }

    @Override
    public boolean hasChildren(Object element) {
      return !children.apply(node(element).value()).isEmpty();
    }
  }
}
