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
    err.println("costdsl: " + SafeText.line(fault.getMessage()));
    if (!UnmatchedArgumentException.printSuggestions(fault, err)) {
      err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    }
    err.flush();
    return ExitCode.UNUSABLE;
  }
}
