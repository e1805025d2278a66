/** Charts as SVG that takes its colours and fonts from the page around it. The only room that knows the chart library. */
package org.costdsl.lang.render.chart;
