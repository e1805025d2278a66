package org.costdsl.lang.render.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.costdsl.lang.render.chart.Chart;
import org.costdsl.lang.render.chart.Tone;

/**
 * A table and, where it helps, a chart of the same numbers.
 *
 * @param title what it shows
 * @param note how to read it, one or two sentences; may be empty
 * @param chart the chart
 * @param legend what the chart's tones mean
 * @param table the numbers
 */
record Exhibit(String title, String note, Optional<Chart> chart, Map<Tone, String> legend, ReportTable table) {

  Exhibit {
    legend = Collections.unmodifiableMap(new LinkedHashMap<>(legend));
  }

  /** A legend of two tones in their order. */
  static Map<Tone, String> legend(Tone first, String itsMeaning, Tone second, String meaning) {
    Map<Tone, String> legend = new LinkedHashMap<>();
    legend.put(first, itsMeaning);
    legend.put(second, meaning);
    return legend;
  }
}
