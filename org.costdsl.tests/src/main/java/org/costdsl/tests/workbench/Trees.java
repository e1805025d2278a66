package org.costdsl.tests.workbench;

import static org.costdsl.tests.workbench.Robot.ui;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;

/** Trees in views and dialogs. */
final class Trees {

  private Trees() {
  }

  /** Where a view of the workbench is drawn; it is brought to the front. */
  static Composite view(String id) {
    return ui(() -> (Composite) Robot.page().showView(id, null, IWorkbenchPage.VIEW_VISIBLE).getSite().getService(MPart.class).getWidget());
  }

  /** The rows of all trees in a part of the screen, each indented by its depth. */
  static List<String> rows(Composite parent) {
    return ui(() -> {
      List<String> rows = new ArrayList<>();
      trees(parent).forEach(tree -> rows(tree.getItems(), "", rows));
      return rows;
    });
  }

  /** Selects the first row that begins with a text, as a click would; tells whether there is one. */
  static boolean select(Composite parent, String beginning) {
    return ui(() -> trees(parent).stream().anyMatch(tree -> select(tree, tree.getItems(), beginning)));
  }

  /** Double-clicks the first row that begins with a text. */
  static void open(Composite parent, String beginning) {
    select(parent, beginning);
    ui(() -> {
      Tree tree = trees(parent).get(0);
      Event event = new Event();
      event.item = tree.getSelection()[0];
      tree.notifyListeners(SWT.DefaultSelection, event);
      return null;
    });
  }

  /** The selected rows. */
  static List<String> selected(Composite parent) {
    return ui(() -> trees(parent).stream().flatMap(tree -> List.of(tree.getSelection()).stream()).map(TreeItem::getText).toList());
  }

  private static boolean select(Tree tree, TreeItem[] items, String beginning) {
    for (TreeItem item : items) {
      if (item.getText().startsWith(beginning)) {
        tree.setSelection(item);
        Event event = new Event();
        event.item = item;
        tree.notifyListeners(SWT.Selection, event);
        return true;
      }
      if (select(tree, item.getItems(), beginning)) {
        return true;
      }
    }
    return false;
  }

  private static void rows(TreeItem[] items, String indent, List<String> rows) {
    for (TreeItem item : items) {
      if (!item.getText().isEmpty()) {
        rows.add(indent + item.getText());
      }
      rows(item.getItems(), indent + "  ", rows);
    }
  }

  private static List<Tree> trees(Composite parent) {
    List<Tree> trees = new ArrayList<>();
    for (Control child : parent.getChildren()) {
      if (child instanceof Tree tree && tree.isVisible()) {
        trees.add(tree);
      } else if (child instanceof Composite composite) {
        trees.addAll(trees(composite));
      }
    }
    return trees;
  }
}
