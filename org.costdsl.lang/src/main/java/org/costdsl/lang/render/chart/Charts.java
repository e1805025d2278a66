package org.costdsl.lang.render.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Draws charts, as wide as a telephone shows without shrinking them. */
public final class Charts {

  static final int WIDTH = 360;

  private static final int ROW = 24;
  private static final int AXES = 52;
  private static final int DENSITY_HEIGHT = 170;
  private static final int LONGEST_LABEL = 22;
  private static final double HALF_BAR = 0.32;
  private static final double MANY_DOUBLINGS = 200;
  private static final double LOG_SPACE = 1.15;
  private static final RectangleInsets TICK_SPACE = new RectangleInsets(2, 9, 2, 9);
  /** What all text is laid out in. */
  static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 11);

  private Charts() {
  }

  /** The chart as an SVG element. */
  public static String svg(Chart chart) {
    return chart instanceof RowChart rows ? svg(rows) : svg((DensityChart) chart);
  }

  private static String svg(RowChart chart) {
    SymbolAxis labels = new SymbolAxis(null, chart.rows().stream().map(r -> label(r.label())).toArray(String[]::new));
    labels.setInverted(true);
    labels.setGridBandsVisible(false);
    labels.setTickMarksVisible(false);
    XYIntervalSeriesCollection bars = new XYIntervalSeriesCollection();
    XYBarRenderer renderer = bars();
    for (int row = 0; row < chart.rows().size(); row++) {
      for (Bar bar : chart.rows().get(row).bars()) {
        renderer.setSeriesPaint(bars.getSeriesCount(), bar.tone().colour());
        XYIntervalSeries series = new XYIntervalSeries(bars.getSeriesCount());
        series.add(row, row - HALF_BAR, row + HALF_BAR, bar.to(), bar.from(), bar.to());
        bars.addSeries(series);
      }
    }
    XYPlot plot = new XYPlot(bars, labels, axis(chart), renderer);
    plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setRangeGridlinePaint(Tone.FAINT.colour());
    plot.setDomainGridlinesVisible(false);
    chart.reference().ifPresent(at -> plot.addRangeMarker(marker(at)));
    return drawn(plot, chart.rows().size() * ROW + AXES, chart.description());
  }

  private static String svg(DensityChart chart) {
    XYIntervalSeriesCollection bars = new XYIntervalSeriesCollection();
    XYBarRenderer renderer = bars();
    for (DensityChart.Column column : chart.columns()) {
      renderer.setSeriesPaint(bars.getSeriesCount(), column.tone().colour());
      XYIntervalSeries series = new XYIntervalSeries(bars.getSeriesCount());
      series.add((column.from() + column.to()) / 2, column.from(), column.to(), column.share(), 0, column.share());
      bars.addSeries(series);
    }
    NumberAxis amount = numbers(chart.axis());
    amount.setAutoRangeIncludesZero(false);
    NumberAxis share = new NumberAxis();
    share.setVisible(false);
    XYPlot plot = new XYPlot(bars, amount, share, renderer);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.addDomainMarker(marker(chart.median()));
    return drawn(plot, DENSITY_HEIGHT, chart.description());
  }

  private static XYBarRenderer bars() {
    XYBarRenderer renderer = new XYBarRenderer();
    renderer.setUseYInterval(true);
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(false);
    return renderer;
  }

  private static ValueAxis axis(RowChart chart) {
    if (!chart.logarithmic()) {
      NumberAxis axis = numbers(chart.axis());
      axis.setAutoRangeIncludesZero(chart.reference().isEmpty());
      return axis;
    }
    LogAxis axis = new LogAxis(chart.axis());
    axis.setNumberFormatOverride(new AxisNumber());
    List<Bar> bars = chart.rows().stream().flatMap(r -> r.bars().stream()).toList();
    double low = bars.stream().mapToDouble(Bar::from).min().orElse(1);
    double high = bars.stream().mapToDouble(Bar::to).max().orElse(1);
    axis.setRange(low / LOG_SPACE, high * LOG_SPACE);
    axis.setBase(high / low < MANY_DOUBLINGS ? 2 : 10);
    axis.setTickUnit(new NumberTickUnit(1));
    axis.setMinorTickMarksVisible(false);
    return axis;
  }

  private static NumberAxis numbers(String label) {
    NumberAxis axis = new NumberAxis(label);
    NumberFormat format = new AxisNumber();
    axis.setNumberFormatOverride(format);
    axis.setTickLabelInsets(TICK_SPACE);
    return axis;
  }

  private static ValueMarker marker(double at) {
    ValueMarker marker = new ValueMarker(at, Tone.INK.colour(), new BasicStroke(1));
    marker.setAlpha(1);
    return marker;
  }

  private static String drawn(XYPlot plot, int height, String description) {
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    style(plot.getDomainAxis());
    style(plot.getRangeAxis());
    JFreeChart chart = new JFreeChart(null, TEXT, plot, false);
    chart.setBackgroundPaint(null);
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    SvgCanvas canvas = new SvgCanvas();
    chart.draw(canvas.graphics(), new Rectangle2D.Double(0, 0, WIDTH, height));
    return canvas.element(WIDTH, height, description);
  }

  private static void style(ValueAxis axis) {
    axis.setLabelFont(TEXT);
    axis.setTickLabelFont(TEXT);
    axis.setLabelPaint(Tone.INK.colour());
    axis.setTickLabelPaint(Tone.INK.colour());
    axis.setAxisLinePaint(Tone.FAINT.colour());
    axis.setTickMarkPaint(Tone.FAINT.colour());
  }

  private static String label(String text) {
    return text.length() <= LONGEST_LABEL ? text : text.substring(0, LONGEST_LABEL - 1) + "…";
  }
}
