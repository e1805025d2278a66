package org.costdsl.lang.render.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.evaluation.EvidenceKind;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.evaluation.Sensitivity;
import org.costdsl.lang.evaluation.Sensitivity.Effect;
import org.costdsl.lang.render.FigureColumns;
import org.costdsl.lang.render.chart.Bar;
import org.costdsl.lang.render.chart.RowChart;
import org.costdsl.lang.render.chart.Tone;

/** Which inputs move the leading figures. */
final class TornadoPart {

  private static final int MOST = 2;
  private static final int MOST_INPUTS = 10;

  private TornadoPart() {
  }

  static List<Exhibit> exhibits(CostReport report) {
    return FiguresPart.leading(report).stream().map(Sensitivity::of).filter(s -> s.effects().size() > 1).limit(MOST)
        .map(s -> exhibit(s, report.currency())).toList();
  }

  private static Exhibit exhibit(Sensitivity sensitivity, String currency) {
    Figure target = sensitivity.target();
    Amounts amounts = new Amounts(currency);
    List<Effect> effects = sensitivity.effects().stream().limit(MOST_INPUTS).toList();
    List<List<Cell>> rows = new ArrayList<>();
    for (Effect e : effects) {
      rows.add(List.of(Cell.of(e.input()), amounts.like(target, e.atLow()), amounts.like(target, e.atHigh()),
          Cell.of(amounts.unitText(target)), Cell.share(e.varianceShare()),
          new Cell(String.format(Locale.ROOT, "%+.2f", e.rankCorrelation()), OptionalDouble.of(e.rankCorrelation())),
          Cell.of(EvidenceKind.of(e.owner()).label())));
    }
    ReportTable table = new ReportTable("tornado-" + target.name(), "What moves " + target.name(),
        List.of(ReportTable.text("input"), ReportTable.amount("at its 5%"), ReportTable.amount("at its 95%"), ReportTable.data("unit"),
            ReportTable.amount("share of variance"), ReportTable.amount("rank correlation"), ReportTable.text("rests on")), rows);
    return new Exhibit(target.name() + ": " + FigureColumns.median(target), "Each input alone at its 5% and its 95% point, all others at"
        + " their medians. The line is the median.", Optional.of(chart(target, effects, currency)),
        Exhibit.legend(Tone.MAIN, "input at 5%", Tone.OTHER, "input at 95%"), table);
  }

  private static RowChart chart(Figure target, List<Effect> effects, String currency) {
    Scale scale = Scale.of(target, currency, effects.stream().flatMapToDouble(e -> DoubleStream.of(e.atLow(), e.atHigh())));
    double middle = scale.of(target.median());
    List<RowChart.Row> rows = effects.stream().filter(e -> Double.isFinite(e.swing()))
        .map(e -> new RowChart.Row(e.input(), List.of(bar(middle, scale.of(e.atLow()), Tone.MAIN),
            bar(middle, scale.of(e.atHigh()), Tone.OTHER)))).toList();
    String description = "Inputs that move " + target.name() + ", the strongest first: " + effects.get(0).input() + ".";
    return new RowChart(description, scale.label(), false, rows, OptionalDouble.of(middle));
  }

  private static Bar bar(double one, double other, Tone tone) {
    return new Bar(Math.min(one, other), Math.max(one, other), tone);
  }
}
