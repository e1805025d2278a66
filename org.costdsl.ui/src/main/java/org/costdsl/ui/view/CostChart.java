package org.costdsl.ui.view;

import java.util.List;
import java.util.stream.Collectors;
import org.costdsl.lang.ide.CostBreakdown;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/** Draws amounts as bars to their medians, each with its 5 to 95 % interval as a line over its end. */
final class CostChart {

  private static final int GAP = 8;
  private static final int TICK = 4;
  private static final double THICKNESS = 0.7;
  private static final double LINE_HEIGHT = 1.7;
  private static final int LEAST_BAR = 40;

  private final Canvas canvas;
  private String title = "";
  private List<CostBreakdown.Row> rows = List.of();

  CostChart(Composite parent) {
    canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
    canvas.addPaintListener(event -> paint(event.gc));
    canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = title + ": " + rows.stream().map(CostChart::words).collect(Collectors.joining("; "));
      }
    });
  }

  Control control() {
    return canvas;
  }

  /** Draws other amounts; those without an end are left out. */
  void show(String newTitle, List<CostBreakdown.Row> newRows) {
    title = newTitle;
    rows = newRows.stream().filter(r -> r.bar().orElseThrow().isFinite()).toList();
    canvas.redraw();
  }

  private static String words(CostBreakdown.Row row) {
    return row.name() + " " + row.amount() + (row.interval().isEmpty() ? "" : ", " + row.interval());
  }

  private void paint(GC gc) {
    gc.setAntialias(SWT.ON);
    Point size = canvas.getSize();
    int line = (int) (gc.getFontMetrics().getHeight() * LINE_HEIGHT);
    gc.drawText(title, GAP, GAP, true);
    int names = widest(gc, rows.stream().map(CostBreakdown.Row::name).toList());
    int amounts = widest(gc, rows.stream().map(CostBreakdown.Row::amount).toList());
    int left = GAP + names + GAP;
    int width = size.x - left - amounts - 2 * GAP;
    double highest = rows.stream().mapToDouble(r -> r.bar().orElseThrow().high()).max().orElse(0);
    if (width < LEAST_BAR || highest <= 0) {
      return;
    }
    Scale scale = new Scale(left, width / highest);
    int y = GAP + line;
    for (CostBreakdown.Row row : rows) {
      paint(gc, row, scale, y);
      gc.drawText(row.amount(), size.x - GAP - gc.textExtent(row.amount()).x, y, true);
      y += line;
    }
  }

  /** Where amounts lie: the pixel of nothing, and pixels a unit. */
  private record Scale(int zero, double pixels) {
    int x(double amount) {
      return zero + (int) StrictMath.round(StrictMath.max(0, amount) * pixels);
    }
  }

  private static void paint(GC gc, CostBreakdown.Row row, Scale scale, int y) {
    CostBreakdown.Bar bar = row.bar().orElseThrow();
    Color text = gc.getForeground();
    int thickness = (int) (gc.getFontMetrics().getHeight() * THICKNESS);
    int middle = y + gc.getFontMetrics().getHeight() / 2;
    gc.drawText(row.name(), GAP, y, true);
    gc.setBackground(color("org.costdsl.ui.chart.bar"));
    gc.fillRectangle(scale.zero(), middle - thickness / 2, StrictMath.max(1, scale.x(bar.median()) - scale.zero()), thickness);
    if (bar.high() > bar.low()) {
      gc.setForeground(color("org.costdsl.ui.chart.interval"));
      gc.setLineWidth(2);
      gc.drawLine(scale.x(bar.low()), middle, scale.x(bar.high()), middle);
      gc.drawLine(scale.x(bar.low()), middle - TICK, scale.x(bar.low()), middle + TICK);
      gc.drawLine(scale.x(bar.high()), middle - TICK, scale.x(bar.high()), middle + TICK);
      gc.setForeground(text);
    }
  }

  private static Color color(String id) {
    return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().get(id);
  }

  private static int widest(GC gc, List<String> texts) {
    return texts.stream().mapToInt(t -> gc.textExtent(t).x).max().orElse(0);
  }
}
