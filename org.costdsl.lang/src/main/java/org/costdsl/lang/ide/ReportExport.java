package org.costdsl.lang.ide;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.costdsl.lang.analysis.AnalysisSettings;
import org.costdsl.lang.analysis.CostAnalysis;
import org.costdsl.lang.analysis.Exploration;
import org.costdsl.lang.analysis.ToolVersion;
import org.costdsl.lang.evaluation.Sampling;
import org.costdsl.lang.output.AtomicFile;
import org.costdsl.lang.render.report.Report;
import org.costdsl.lang.render.report.ReportFormat;

/** Writes a file that somebody without the tool can open: a report, or the model for other tools. */
public enum ReportExport {
  /** One page for a browser that needs nothing else. */
  HTML("html", (e, made) -> ReportFormat.HTML.render(report(e, made))),
  /** Text for a repository or a wiki. */
  MARKDOWN("md", (e, made) -> ReportFormat.MARKDOWN.render(report(e, made))),
  /** Tables with plain numbers. */
  CSV("csv", (e, made) -> ReportFormat.CSV.render(report(e, made))),
  /** A workbook, numbers as numbers. */
  XLSX("xlsx", (e, made) -> ReportFormat.XLSX.render(report(e, made))),
  /** The parsed model for tools of the Eclipse Modeling Framework. */
  XMI("xmi", (e, made) -> e.model().orElseThrow().xmi()),
  /** The parsed model for other tools. */
  JSON("json", (e, made) -> e.model().orElseThrow().json());

  private final String extension;
  private final BiFunction<Exploration, String, byte[]> writer;

  ReportExport(String extension, BiFunction<Exploration, String, byte[]> writer) {
    this.extension = extension;
    this.writer = writer;
  }

  /** How the names of such files end, without the dot. */
  public String extension() {
    return extension;
  }

  /** All endings, the page's first. */
  public static List<String> extensions() {
    return Arrays.stream(values()).map(ReportExport::extension).toList();
  }

  /**
   * The format that a file's name asks for.
   *
   * @throws IllegalArgumentException with a sentence for the user if its ending is none of {@link #extensions()}
   */
  public static ReportExport named(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(f -> name.endsWith("." + f.extension)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException(file + " should end in "
            + extensions().stream().map(e -> "." + e).collect(Collectors.joining(", "))));
  }

  /**
   * Analyses a saved cost file and writes the report in the format of the target's ending, as a whole or not at all.
   *
   * @throws IllegalArgumentException with a sentence for the user if the target's ending is unknown or the file cannot be used
   * @throws IOException if the target cannot be written
   */
  public static void write(AnalysisSettings settings, Path costFile, Path target) throws IOException {
    ReportExport format = named(target);
    Exploration exploration = CostAnalysis.with(settings).explore(costFile);
    if (exploration.whatIf().isEmpty()) {
      throw new IllegalArgumentException(costFile + ": " + exploration.result().issues().get(0).message());
    }
    AtomicFile.write(target, format.bytes(exploration, settings.sampling()));
  }

  /**
   * The whole file on an exploration that can be used.
   *
   * @throws IllegalArgumentException with a sentence for the user if the format has no place for what the file holds
   */
  public byte[] bytes(Exploration exploration, Sampling sampling) {
    ToolVersion version = ToolVersion.current();
    String made = String.format(Locale.ROOT, "Worked out by costdsl %s, language %s, with %,d draws and seed %d.", version.tool(),
        version.language(), sampling.samples(), sampling.seed());
    return writer.apply(exploration, made);
  }

  private static Report report(Exploration exploration, String made) {
    return Report.of(exploration.result(), exploration.whatIf().orElseThrow(), made);
  }
}
