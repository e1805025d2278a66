package org.costdsl.lang.cli;

import java.io.PrintWriter;
import org.costdsl.lang.render.SafeText;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command line that cannot be understood: one line that says so, and where to read on. */
final class UsageFault implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException fault, String[] arguments) {
    CommandLine command = fault.getCommandLine();
    PrintWriter err = command.getErr();
    if (arguments.length == 0) {
      command.usage(err, command.getColorScheme());
      return ExitCode.UNUSABLE;
    }
    err.println("costdsl: " + SafeText.line(message(fault)));
    if (!UnmatchedArgumentException.printSuggestions(fault, err)) {
      err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    }
    err.flush();
    return ExitCode.UNUSABLE;
  }

  private static String message(ParameterException fault) {
    boolean commandWanted = !fault.getCommandLine().getSubcommands().isEmpty();
    String word = fault instanceof UnmatchedArgumentException unmatched ? unmatched.getUnmatched().get(0) : "-";
    if (commandWanted && !word.startsWith("-")) {
      return "there is no command " + word;
    }
    return fault.getMessage();
  }
}
