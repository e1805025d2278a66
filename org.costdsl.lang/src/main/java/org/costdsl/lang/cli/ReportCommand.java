package org.costdsl.lang.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.costdsl.lang.analysis.Exploration;
import org.costdsl.lang.ide.ReportExport;
import org.costdsl.lang.output.AtomicFile;
import org.costdsl.lang.render.TextStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a report that somebody without the tool can open. */
@Command(name = "report", description = "Write a report that anyone can open: one HTML page that needs no network, Markdown, CSV, a workbook;"
    + " or the model as EMF XMI or JSON.",
    footer = {"", "Examples:", "  costdsl report examples/deepseek.cost -o report.html",
        "  costdsl report examples/deepseek.cost --format markdown"})
final class ReportCommand implements Callable<Integer> {

  private final Session session;

  @Spec
  private CommandSpec command;

  @Parameters(paramLabel = "FILE", description = "A cost file.")
  private Path file;

  @Option(names = {"-o", "--output"}, paramLabel = "FILE",
      description = "Where to write it, as a whole or not at all; the ending says the format: .html, .md, .csv, .xlsx, .xmi or .json.")
  private Path output;

  @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}; needed only where the ending does not say it.")
  private ReportExport format;

  @Mixin
  private AnalysisOptions analysis;

  ReportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    ReportExport chosen = chosen();
    // fonts are measured for the charts, and that needs no screen
    System.setProperty("java.awt.headless", "true");
    Exploration exploration = analysis.explore(session, file, TextStyle.plain());
    write(bytes(chosen, exploration));
    return ExitCode.CLEAN;
  }

  private byte[] bytes(ReportExport chosen, Exploration exploration) {
    try {
      return chosen.bytes(exploration, analysis.sampling(session, file));
    } catch (IllegalArgumentException e) {
      throw new UnusableInputException(file + ": " + e.getMessage(), e);
    }
  }

  private ReportExport chosen() {
    if (output == null && (format == null || format == ReportExport.XLSX)) {
      throw usage(format == null ? "name a file with -o, or a format with --format" : "a workbook needs a file: -o report.xlsx");
    }
    try {
      return format == null ? ReportExport.named(output) : format;
    } catch (IllegalArgumentException e) {
      throw usage("--output: " + e.getMessage() + "; or say --format");
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(command.commandLine(), message);
  }

  private void write(byte[] bytes) {
    if (output == null) {
      command.commandLine().getOut().print(new String(bytes, StandardCharsets.UTF_8));
      command.commandLine().getOut().flush();
      return;
    }
    try {
      AtomicFile.write(output, bytes);
    } catch (IOException e) {
      throw new UnusableInputException("cannot write " + output + ": " + e.getMessage(), e);
    }
  }
}
