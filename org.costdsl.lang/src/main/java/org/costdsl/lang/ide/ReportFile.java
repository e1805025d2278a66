package org.costdsl.lang.ide;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.costdsl.lang.analysis.AnalysisSettings;
import org.costdsl.lang.analysis.CostAnalysis;
import org.costdsl.lang.output.AtomicFile;
import org.costdsl.lang.render.CheckRenderer;
import org.costdsl.lang.render.JsonRenderer;
import org.costdsl.lang.render.MarkdownRenderer;
import org.costdsl.lang.render.TextRenderer;
import org.costdsl.lang.render.TextStyle;

/** Writes what a check says of a saved file into another file, in the format of its ending. */
public enum ReportFile {
  /** For a repository or a wiki. */
  MARKDOWN("md", new MarkdownRenderer()),
  /** As the command line shows it. */
  TEXT("txt", new TextRenderer(TextStyle.plain())),
  /** For other programs. */
  JSON("json", new JsonRenderer());

  private final String extension;
  private final CheckRenderer renderer;

  ReportFile(String extension, CheckRenderer renderer) {
    this.extension = extension;
    this.renderer = renderer;
  }

  /** All endings, without the dot. */
  public static List<String> extensions() {
    return Arrays.stream(values()).map(f -> f.extension).toList();
  }

  /**
   * Analyses a saved cost file and writes the report, as a whole or not at all.
   *
   * @throws IllegalArgumentException with a sentence for the user if the target's ending is none of {@link #extensions()}
   * @throws IOException if the target cannot be written
   */
  public static void write(AnalysisSettings settings, Path costFile, Path target) throws IOException {
    String name = target.getFileName().toString().toLowerCase(Locale.ROOT);
    ReportFile format = Arrays.stream(values()).filter(f -> name.endsWith("." + f.extension)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException(target + " should end in ." + String.join(", .", extensions())));
    AtomicFile.write(target, format.renderer.render(CostAnalysis.with(settings).analyse(List.of(costFile))));
  }
}
