package org.costdsl.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.costdsl.tests.workbench.Robot.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;

/** The eyes and hands in one view. */
final class ViewRobot {

  private static final String BETWEEN = " | ";

  private final IViewPart view;

  private ViewRobot(IViewPart view) {
    this.view = view;
  }

  /** Brings a view to the front. */
  static ViewRobot show(String id) {
    return new ViewRobot(ui(() -> Robot.page().showView(id)));
  }

  /** Whether a view is in front. */
  static boolean isShown(String id) {
    return ui(() -> {
      IViewPart found = Robot.page().findView(id);
      return found != null && Robot.page().isPartVisible(found);
    });
  }

  /** The rows of its tree that are to be seen, each with its columns. */
  List<String> rows() {
    return ui(() -> {
      List<String> rows = new ArrayList<>();
      trees().forEach(tree -> collect(tree.getItems(), tree.getColumnCount(), rows));
      return rows;
    });
  }

  private static void collect(TreeItem[] items, int columns, List<String> rows) {
    for (TreeItem item : items) {
      rows.add(String.join(BETWEEN, IntStream.range(0, columns).mapToObj(item::getText).toList()));
      if (item.getExpanded()) {
        collect(item.getItems(), columns, rows);
      }
    }
  }

  /** The headings of its columns. */
  List<String> headings() {
    return ui(() -> trees().flatMap(tree -> Arrays.stream(tree.getColumns())).map(c -> c.getText()).toList());
  }

  /** What it says instead of a table. */
  String note() {
    return ui(() -> controls().filter(c -> c instanceof Label && c.isVisible()).map(c -> ((Label) c).getText())
        .reduce("", (one, other) -> one + other));
  }

  /** Opens nodes, from the outermost inwards. */
  ViewRobot open(String... names) {
    for (int depth = 1; depth <= names.length; depth++) {
      TreeItem item = item(Arrays.copyOf(names, depth));
      ui(() -> {
        Event event = new Event();
        event.item = item;
        item.getParent().notifyListeners(SWT.Expand, event);
        item.setExpanded(true);
        return null;
      });
    }
    return this;
  }

  /** Selects a node. */
  ViewRobot select(String... names) {
    return act(SWT.Selection, item(names));
  }

  /** Double-clicks a node. */
  ViewRobot doubleClick(String... names) {
    TreeItem item = item(names);
    act(SWT.Selection, item);
    return act(SWT.DefaultSelection, item);
  }

  private ViewRobot act(int type, TreeItem item) {
    ui(() -> {
      item.getParent().setSelection(item);
      Event event = new Event();
      event.item = item;
      item.getParent().notifyListeners(type, event);
      return null;
    });
    return this;
  }

  private TreeItem item(String... names) {
    TreeItem item = ui(() -> {
      TreeItem[] items = trees().findFirst().orElseThrow().getItems();
      TreeItem found = null;
      for (String name : names) {
        found = Arrays.stream(items).filter(i -> i.getText().equals(name)).findFirst().orElse(null);
        items = found == null ? new TreeItem[0] : found.getItems();
      }
      return found;
    });
    assertThat(item).as(String.join("/", names)).isNotNull();
    return item;
  }

  /** Chooses in its list of choices. */
  ViewRobot choose(String text) {
    ui(() -> {
      Combo combo = controls().filter(Combo.class::isInstance).map(Combo.class::cast).findFirst().orElseThrow();
      combo.setText(text);
      combo.notifyListeners(SWT.Selection, new Event());
      return null;
    });
    return this;
  }

  /** How many dots of its drawing have a colour. */
  long dots(RGB color) {
    return ui(() -> {
      Canvas canvas = controls().filter(c -> c.getClass() == Canvas.class).map(Canvas.class::cast).findFirst().orElseThrow();
      Point size = canvas.getSize();
      Image image = new Image(canvas.getDisplay(), size.x, size.y);
      GC gc = new GC(image);
      canvas.print(gc);
      gc.dispose();
      ImageData data = image.getImageData();
      image.dispose();
      int wanted = data.palette.getPixel(color);
      return IntStream.range(0, data.height).mapToLong(y -> IntStream.range(0, data.width)
          .filter(x -> data.getPixel(x, y) == wanted).count()).sum();
    });
  }

  private Stream<Tree> trees() {
    return controls().filter(c -> c instanceof Tree && c.isVisible()).map(Tree.class::cast);
  }

  private Stream<Control> controls() {
    return controls((Composite) view.getSite().getService(MPart.class).getWidget());
  }

  private static Stream<Control> controls(Composite parent) {
    return Arrays.stream(parent.getChildren())
        .flatMap(c -> Stream.concat(Stream.of(c), c instanceof Composite inner ? controls(inner) : Stream.empty()));
  }
}
