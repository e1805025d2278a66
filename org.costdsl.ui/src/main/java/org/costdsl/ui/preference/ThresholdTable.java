package org.costdsl.ui.preference;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.costdsl.lang.ide.RuleThreshold;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The thresholds of the rules as a table whose values can be changed. */
final class ThresholdTable {

  private final Map<RuleThreshold, Double> values = new LinkedHashMap<>();
  private final Composite frame;
  private final TableColumnLayout layout = new TableColumnLayout();
  private final TableViewer viewer;
  private final Consumer<String> complaint;

  /** A table that tells what is wrong with an entry, and null once nothing is. */
  ThresholdTable(Composite parent, Map<String, Double> set, Consumer<String> complaint) {
    this.complaint = complaint;
    RuleThreshold.all().forEach(t -> values.put(t, set.getOrDefault(t.key(), t.value())));
    frame = new Composite(parent, SWT.NONE);
    frame.setLayout(layout);
    viewer = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION);
    viewer.getTable().setHeaderVisible(true);
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    column(Messages.threshold, 50, SWT.LEFT, RuleThreshold::key);
    column(Messages.value, 11, SWT.RIGHT, t -> text(values.get(t))).setEditingSupport(new Editing());
    column(Messages.unit, 14, SWT.LEFT, RuleThreshold::unit);
    column(Messages.meaning, 45, SWT.LEFT, RuleThreshold::meaning);
    ColumnViewerToolTipSupport.enableFor(viewer);
    viewer.setInput(values.keySet());
  }

  private TableViewerColumn column(String title, int weight, int alignment, Function<RuleThreshold, String> text) {
    TableViewerColumn column = new TableViewerColumn(viewer, alignment);
    column.getColumn().setText(title);
    column.setLabelProvider(new ColumnLabelProvider() {
      @Override
      public String getText(Object element) {
        return text.apply((RuleThreshold) element);
      }

      @Override
      public String getToolTipText(Object element) {
        return ((RuleThreshold) element).meaning();
      }
    });
    layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
    return column;
  }

  Composite control() {
    return frame;
  }

  /** The values as they stand. */
  Map<RuleThreshold, Double> values() {
    return values;
  }

  /** Every value is its default again. */
  void reset() {
    values.replaceAll((threshold, value) -> threshold.value());
    viewer.refresh();
  }

  private static String text(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : Double.toString(value);
  }

  private final class Editing extends EditingSupport {

    private final TextCellEditor editor = new TextCellEditor(viewer.getTable(), SWT.RIGHT);

    Editing() {
      super(viewer);
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
      return editor;
    }

    @Override
    protected boolean canEdit(Object element) {
      return true;
    }

    @Override
    protected Object getValue(Object element) {
      return text(values.get(element));
    }

    @Override
    protected void setValue(Object element, Object entered) {
      try {
        values.put((RuleThreshold) element, Double.valueOf(entered.toString().strip()));
        complaint.accept(null);
      } catch (NumberFormatException e) {
        complaint.accept(NLS.bind(Messages.badNumber, entered));
      }
      viewer.update(element, null);
    }
  }
}
