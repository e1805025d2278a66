package org.costdsl.ui.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.costdsl.lang.ide.TextPlace;
import org.costdsl.ui.navigate.Places;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
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
  private final List<Function<N, ?>> looks = new ArrayList<>();
  private List<Node<N>> shown = List.of();

  TreeTable(Composite parent, Function<N, String> name, Function<N, List<N>> children) {
    this.name = name;
    this.children = children;
    frame = new Composite(parent, SWT.NONE);
    frame.setLayout(layout);
    viewer = new TreeViewer(frame, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
    viewer.getTree().setHeaderVisible(true);
    viewer.setUseHashlookup(true);
    viewer.setContentProvider(new Contents());
    viewer.setInput(this);
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
    looks.addAll(List.of(text, image));
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

  /**
   * Shows other nodes; a root that was not there before is opened to a depth. As long as the roots are the same ones, only those that
   * look different are drawn anew: to fill a long table after each key would be felt.
   */
  void show(List<N> roots, int depth) {
    List<Node<N>> now = nodes(List.of(), roots);
    viewer.getTree().setRedraw(false);
    if (now.equals(shown)) {
      IntStream.range(0, now.size()).filter(i -> take(shown.get(i), now.get(i).value)).forEach(i -> viewer.refresh(shown.get(i)));
    } else {
      Set<Node<N>> before = new HashSet<>(shown);
      shown = now;
      viewer.refresh();
      now.stream().filter(node -> !before.contains(node)).forEach(node -> viewer.expandToLevel(node, depth));
    }
    viewer.getTree().setRedraw(true);
  }

  /** Gives a node and those below it other records of the same names; tells whether any looks different now. */
  private boolean take(Node<N> node, N value) {
    boolean differs = looks.stream().anyMatch(look -> !Objects.equals(look.apply(node.value), look.apply(value)));
    node.value = value;
    List<Node<N>> now = nodes(node.path, children.apply(value));
    if (!now.equals(node.below)) {
      node.below = now;
      return true;
    }
    for (int i = 0; i < now.size(); i++) {
      differs |= take(node.below.get(i), now.get(i).value);
    }
    return differs;
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
      nodes.add(new Node<>(path, value, nodes(path, children.apply(value))));
    }
    return nodes;
  }

  /** A node is the same as long as the names on the way to it are. */
  private static final class Node<N> {

    private final List<String> path;
    private N value;
    private List<Node<N>> below;

    Node(List<String> path, N value, List<Node<N>> below) {
      this.path = path;
      this.value = value;
      this.below = below;
    }

    N value() {
      return value;
    }

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
      return shown.toArray();
    }

    @Override
    public Object[] getChildren(Object element) {
      return node(element).below.toArray();
    }

    @Override
    public Object getParent(Object element) {
      return null;
    }

    @Override
    public boolean hasChildren(Object element) {
      return !node(element).below.isEmpty();
    }
  }
}
