package org.costdsl.lang.render.chart;

/** What is shown in a chart, not yet drawn. */
public sealed interface Chart permits RowChart, DensityChart {
}
