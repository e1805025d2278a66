package org.costdsl.lang.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.costdsl.lang.render.SafeText;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What went wrong while a command ran: an input that could not be used, or a fault of the tool. */
final class RunFault implements IExecutionExceptionHandler {

  private final CostDsl root;

  RunFault(CostDsl root) {
    this.root = root;
  }

  @Override
  public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (fault instanceof UnusableInputException unusable) {
      unusable.report().ifPresent(err::print);
      return say(err, unusable.getMessage(), fault, ExitCode.UNUSABLE);
    }
    if (fault instanceof UncheckedIOException io) {
      return say(err, "cannot read " + io.getCause().getMessage(), fault, ExitCode.UNUSABLE);
    }
    return toolFault(err, fault);
  }

  /** Says that the tool is at fault and how to report it. */
  int toolFault(PrintWriter err, Throwable fault) {
    String hint = root.debug() ? "" : "; please report it with the file and the output of the same command with --debug";
    return say(err, "fault of the tool: " + fault + hint, fault, ExitCode.FAULT);
  }

  private int say(PrintWriter err, String message, Throwable fault, int code) {
    err.println("costdsl: " + SafeText.line(message));
    if (root.debug()) {
      fault.printStackTrace(err);
    }
    err.flush();
    return code;
  }
}
