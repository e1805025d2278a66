package org.costdsl.lang.render.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.render.FigureColumns;
import org.costdsl.lang.render.chart.DensityChart;
import org.costdsl.lang.render.chart.Tone;
import org.costdsl.lang.uncertainty.Estimate;

/** How the leading figures are distributed. */
final class DistributionPart {

  private static final int MOST = 4;
  private static final int COLUMNS = 36;
  private static final double[] POINTS = {0.05, 0.25, 0.5, 0.75, 0.95};
  /** What lies beyond is left out of the picture: a long tail would press the rest together. */
  private static final double LEFT_OUT = 0.005;

  private DistributionPart() {
  }

  static List<Exhibit> exhibits(CostReport report) {
    return FiguresPart.leading(report).stream().limit(MOST).map(f -> exhibit(f, report.currency())).toList();
  }

  private static Exhibit exhibit(Figure figure, String currency) {
    Amounts amounts = new Amounts(currency);
    List<List<Cell>> rows = new ArrayList<>();
    for (double p : POINTS) {
      rows.add(List.of(Cell.share(p), amounts.like(figure, figure.estimate().quantile(p)), Cell.of(amounts.unitText(figure))));
    }
    ReportTable table = new ReportTable("distribution-" + figure.name(), "Distribution of " + figure.name(),
        List.of(ReportTable.amount("of draws below"), ReportTable.amount("amount"), ReportTable.data("unit")), rows);
    return new Exhibit(figure.name() + ": " + FigureColumns.median(figure), FigureColumns.how(figure),
        Optional.of(chart(figure, currency)), Exhibit.legend(Tone.MAIN, "5 to 95%", Tone.REST, "beyond"), table);
  }

  private static DensityChart chart(Figure figure, String currency) {
    Estimate estimate = figure.estimate();
    double low = estimate.quantile(LEFT_OUT);
    double high = estimate.quantile(1 - LEFT_OUT);
    Scale scale = Scale.of(figure, currency, DoubleStream.of(low, high));
    double width = (high - low) / COLUMNS;
    int[] counts = new int[COLUMNS];
    for (int i = 0; i < estimate.size(); i++) {
      int column = (int) ((estimate.low(i) - low) / width);
      if (estimate.low(i) >= low && column < COLUMNS) {
        counts[column]++;
      }
    }
    List<DensityChart.Column> columns = new ArrayList<>();
    for (int i = 0; i < COLUMNS; i++) {
      double middle = low + (i + 0.5) * width;
      Tone tone = middle >= figure.low() && middle <= figure.high() ? Tone.MAIN : Tone.REST;
      columns.add(new DensityChart.Column(scale.of(low + i * width), scale.of(low + (i + 1) * width),
          (double) counts[i] / estimate.size(), tone));
    }
    String description = "Distribution of " + figure.name() + ": " + figure.text() + ".";
    return new DensityChart(description, scale.label(), columns, scale.of(figure.median()));
  }
}
