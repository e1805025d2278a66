package org.costdsl.lang.render.report;

import static j2html.TagCreator.attrs;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import j2html.TagCreator;
import j2html.tags.DomContent;
import java.util.List;
import java.util.stream.IntStream;
import org.costdsl.lang.render.chart.Chart;
import org.costdsl.lang.render.chart.Charts;
import org.costdsl.lang.render.chart.Tone;
import org.costdsl.lang.render.report.ReportTable.Column;
import org.costdsl.lang.render.report.ReportTable.Use;

/** Tables and charts as parts of a page; a chart always has its table beside it. */
final class HtmlTables {

  private HtmlTables() {
  }

  static DomContent exhibit(Exhibit exhibit) {
    return section(attrs(".exhibit"), h3(exhibit.title()), note(exhibit.note()),
        div(attrs(exhibit.chart().isPresent() ? ".body" : ".body.alone"), each(exhibit.chart().stream().toList(), c -> chart(exhibit, c)),
            table(exhibit.table())));
  }

  /** The chart without its table, for where the same numbers are on the page in another form. */
  static DomContent chart(Exhibit exhibit, Chart chart) {
    return figure(rawHtml(Charts.svg(chart)), ul(attrs(".legend"), each(exhibit.legend().entrySet(), e -> legend(e.getKey(), e.getValue()))));
  }

  private static DomContent legend(Tone tone, String meaning) {
    return li(rawHtml("<svg viewBox=\"0 0 10 10\" aria-hidden=\"true\"><rect width=\"10\" height=\"10\" class=\"fill-" + tone.cssClass()
        + "\"/></svg>"), text(meaning));
  }

  static DomContent note(String note) {
    return note.isEmpty() ? text("") : p(attrs(".note"), note);
  }

  /** A table that scrolls by itself where it is wider than the screen; the keyboard can do that too. */
  static DomContent table(ReportTable table) {
    List<Integer> shown = IntStream.range(0, table.columns().size()).filter(i -> table.columns().get(i).use() != Use.DATA).boxed().toList();
    return div(attrs(".scroll"), TagCreator.table(caption(table.title()),
        thead(tr(each(shown, i -> heading(table.columns().get(i))))),
        tbody(each(table.rows(), row -> tr(each(shown, i -> cell(i, table.columns().get(i), row.get(i))))))))
        .attr("role", "region").attr("aria-label", table.title()).attr("tabindex", "0");
  }

  private static DomContent heading(Column column) {
    return (column.use() == Use.AMOUNT ? th(attrs(".num"), column.heading()) : th(column.heading())).attr("scope", "col");
  }

  private static DomContent cell(int index, Column column, Cell cell) {
    if (index == 0 && column.use() == Use.TEXT) {
      return th(cell.text()).attr("scope", "row");
    }
    return column.use() == Use.AMOUNT ? td(attrs(".num"), cell.text()) : td(cell.text());
  }
}
