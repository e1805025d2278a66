package org.costdsl.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.costdsl.lang.analysis.AnalysisResult;
import org.costdsl.lang.analysis.CheckTotals;
import org.costdsl.lang.render.JsonRenderer;
import org.costdsl.lang.render.MarkdownRenderer;

/** Writes what a check finds as Markdown and JSON, and never fails the build because of it. */
@Mojo(name = "report", threadSafe = true)
public final class ReportMojo extends CostMojo {

  private static final String MARKDOWN = "costdsl.md";
  private static final String JSON = "costdsl.json";

  @Override
  void execute(List<Path> files) throws IOException {
    CheckTotals totals = new CheckTotals();
    AnalysisResult result = analyse(files, totals);
    write(MARKDOWN, new MarkdownRenderer().render(result));
    write(JSON, new JsonRenderer().render(result));
    getLog().info("report on " + totals.files() + (totals.files() == 1 ? " file: " : " files: ") + output(MARKDOWN));
  }
}
