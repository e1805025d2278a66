package org.costdsl.lang.render.chart;

/**
 * A bar of a row.
 *
 * @param from where it begins, in the unit of the axis
 * @param to where it ends, not before its beginning
 * @param tone what it is painted in
 */
public record Bar(double from, double to, Tone tone) {
}
