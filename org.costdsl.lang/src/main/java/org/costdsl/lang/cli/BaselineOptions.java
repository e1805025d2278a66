package org.costdsl.lang.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.costdsl.lang.analysis.CheckTotals;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.output.BaselineFile;
import picocli.CommandLine.Option;

/** Options on findings that were there before. */
final class BaselineOptions {

  @Option(names = "--baseline", paramLabel = "FILE",
      description = "Leave aside what FILE knows: only new findings are shown and count.")
  private Path known;

  @Option(names = "--write-baseline", paramLabel = "FILE",
      description = "Write all findings to FILE, for --baseline in later checks; they do not fail this one.")
  private Path written;

  /** Whether findings are left aside or written down. */
  boolean isUsed() {
    return known != null || written != null;
  }

  /** What is between the analysis and the place where results go. */
  Consumer<FileResult> leavingAside(CheckTotals totals, Consumer<FileResult> results) {
    if (known == null) {
      return results;
    }
    if (!Files.exists(known)) {
      throw new UnusableInputException("there is no baseline " + known + "; --write-baseline " + known + " writes one");
    }
    try {
      return new BaselineFile(known).leavingAside(totals, results);
    } catch (IOException e) {
      throw new UnusableInputException("cannot read the baseline: " + e.getMessage(), e);
    }
  }

  /** The baseline to be written, if one is wanted. */
  Optional<BaselineFile.Draft> draft() {
    return Optional.ofNullable(written).map(BaselineFile::new).map(BaselineFile::draft);
  }

  /** Writes the baseline and says how much it holds. */
  void write(BaselineFile.Draft draft, PrintWriter messages) {
    try {
      long number = draft.write();
      messages.println("costdsl: " + number + (number == 1 ? " finding" : " findings") + " written to " + written);
    } catch (IOException e) {
      throw new UnusableInputException("cannot write " + written + ": " + e.getMessage(), e);
    }
  }
}
