package org.costdsl.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.costdsl.lang.analysis.AnalysisResult;
import org.costdsl.lang.analysis.CheckTotals;
import org.costdsl.lang.ide.ReportExport;
import org.costdsl.lang.render.JsonRenderer;
import org.costdsl.lang.render.MarkdownRenderer;

/** Writes what a check finds as Markdown and JSON, and a report on each file; never fails the build because of what it finds. */
@Mojo(name = "report", threadSafe = true)
public final class ReportMojo extends CostMojo {

  private static final String MARKDOWN = "costdsl.md";
  private static final String JSON = "costdsl.json";
  private static final String REPORTS = "report";

  /** Formats of the report on each file: html (one page that needs no network), md, csv, xlsx, xmi, json. */
  @Parameter(property = "costdsl.formats", defaultValue = "html")
  private List<String> formats;

  @Override
  void execute(List<Path> files) throws IOException {
    for (String format : formats) {
      if (!ReportExport.extensions().contains(format)) {
        throw new IllegalArgumentException("formats takes " + String.join(", ", ReportExport.extensions()) + ", not " + format);
      }
    }
    CheckTotals totals = new CheckTotals();
    AnalysisResult result = analyse(files, totals);
    write(MARKDOWN, new MarkdownRenderer().render(result));
    write(JSON, new JsonRenderer().render(result));
    for (Path file : files) {
      report(file);
    }
    getLog().info("report on " + totals.files() + (totals.files() == 1 ? " file: " : " files: ") + output(MARKDOWN));
  }

  /** Writes the reports on a file; one that cannot be used has none, and the log says why. */
  private void report(Path file) throws IOException {
    Path place = output(REPORTS).resolve(below(file));
    String name = place.getFileName().toString().replaceFirst("\\.cost$", ".");
    Files.createDirectories(place.getParent());
    try {
      for (String format : formats) {
        Path report = place.resolveSibling(name + format);
        ReportExport.write(analysisSettings(), file, report);
        getLog().info(report.toString());
      }
    } catch (IllegalArgumentException e) {
      getLog().warn("no report: " + e.getMessage());
    }
  }
}
