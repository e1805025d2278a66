package org.costdsl.tests.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.costdsl.lang.cli.CostDsl;
import org.costdsl.lang.cli.Pipeline;
import org.costdsl.lang.cli.Terminal;
import org.costdsl.lang.rule.RuleCatalogue;

/** One run of the command: its exit code and what it wrote. */
public record CommandLineRun(int code, String out, String err) {

  /** Runs the command with these arguments, as if outside a terminal. */
  public static CommandLineRun of(String... arguments) {
    return with(Pipeline.standard(), Terminal.NONE, arguments);
  }

  static CommandLineRun with(Pipeline pipeline, Terminal terminal, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = CostDsl.run(pipeline, RuleCatalogue::standard, terminal, new PrintWriter(out), new PrintWriter(err), arguments);
    return new CommandLineRun(code, out.toString(), err.toString());
  }
}
