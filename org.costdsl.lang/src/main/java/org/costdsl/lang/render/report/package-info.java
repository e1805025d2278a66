/** Reports for people who do not have the tool: one set of tables and charts, written as a page, Markdown, CSV or a workbook. */
package org.costdsl.lang.render.report;
