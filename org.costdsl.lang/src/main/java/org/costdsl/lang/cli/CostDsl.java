package org.costdsl.lang.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.costdsl.lang.analysis.CostAnalysis;
import org.costdsl.lang.output.KnownRun;
import org.costdsl.lang.rule.RuleCatalogue;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code costdsl}: what all its commands share, and the process's entry point. */
@Command(name = "costdsl", versionProvider = Version.class, synopsisSubcommandLabel = "COMMAND",
    description = "Audits published AI cost figures: a figure is a claim, and arithmetic either supports it or does not.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:clean", "1:findings at or above --fail-on, or a failed expectation", "2:the input could not be used",
        "3:a fault of the tool"},
    footer = {"", "Example:", "  costdsl check examples --fail-on never", "", "Help on a command: costdsl COMMAND --help"})
public final class CostDsl {

  /** Commands that are likely to analyse a file: the language is set up while their options are still being read. */
  private static final Set<String> ANALYSING = Set.of("check", "estimate", "explain", "sensitivity", "solve");

  @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, description = "Show this help and stop.")
  private boolean help;

  @Option(names = {"-V", "--version"}, versionHelp = true, description = "Show the version and stop.")
  private boolean version;

  @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show the stack trace of a fault.")
  private boolean debug;

  private CostDsl() {
  }

  /** Runs the command and ends the process with its exit code; output is UTF-8 whatever the locale. */
  public static void main(String[] arguments) {
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    System.exit(process(Session.ofProcess(), CostDsl::writeOut, out, err, arguments));
  }

  /** What a process does with its arguments: says what is known already, or runs the command; returns the exit code. */
  static int process(Session session, KnownRun.Screen screen, PrintWriter out, PrintWriter err, String... arguments) {
    OptionalInt known = known(session, screen, arguments);
    if (known.isPresent()) {
      return known.getAsInt();
    }
    if (arguments.length > 0 && ANALYSING.contains(arguments[0])) {
      CostAnalysis.prepare();
    }
    return execute(session, out, err, arguments);
  }

  private static void writeOut(ByteBuffer text) throws IOException {
    FileChannel out = new FileOutputStream(FileDescriptor.out).getChannel();
    while (text.hasRemaining()) {
      out.write(text);
    }
  }

  /** Says what an earlier run said, and gives its exit code; nothing if that may not be what this one would say. */
  private static OptionalInt known(Session session, KnownRun.Screen screen, String... arguments) {
    Optional<KnownRun> known = SameRun.of(session, arguments).flatMap(SameRun::known).filter(k -> k.replay(screen));
    return known.isPresent() ? OptionalInt.of(known.get().code()) : OptionalInt.empty();
  }

  /** Runs a command with the given pipeline, rules, screen and streams and without input, and returns its exit code, 0 to 3. */
  public static int run(Pipeline pipeline, Supplier<RuleCatalogue> catalogue, Terminal terminal, PrintWriter out, PrintWriter err,
      String... arguments) {
    return run(new Session(pipeline, catalogue, terminal, InputStream.nullInputStream()), out, err, arguments);
  }

  /** Runs a command, and returns its exit code, 0 to 3. */
  public static int run(Session session, PrintWriter out, PrintWriter err, String... arguments) {
    OptionalInt known = known(session, text -> out.append(StandardCharsets.UTF_8.decode(text)), arguments);
    if (known.isPresent()) {
      out.flush();
      return known.getAsInt();
    }
    return execute(session, out, err, arguments);
  }

  private static int execute(Session session, PrintWriter out, PrintWriter err, String... arguments) {
    CostDsl root = new CostDsl();
    RunFault faults = new RunFault(root);
    CommandLine command = root.commandLine(session, faults, arguments).setOut(out).setErr(err);
    try {
      return command.execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
      return faults.toolFault(err, e);
    } finally {
      out.flush();
      err.flush();
    }
  }

  boolean debug() {
    return debug;
  }

  /** The whole command, with all that it can do, to be looked at and not to be run. */
  static CommandLine described(Session session) {
    CostDsl root = new CostDsl();
    return root.commandLine(session, new RunFault(root));
  }

  private CommandLine commandLine(Session session, RunFault faults, String... arguments) {
    CommandLine line = new CommandLine(this);
    // a command takes a while to describe; the others are wanted only where none of them is named
    Commands.named(arguments).forEach((name, command) -> line.addSubcommand(name, command.apply(session)));
    return line.setCaseInsensitiveEnumValuesAllowed(true)
        .setColorScheme(Help.defaultColorScheme(session.terminal().colour() ? Ansi.ON : Ansi.OFF))
        .setParameterExceptionHandler(new UsageFault())
        .setExecutionExceptionHandler(faults)
        .setExitCodeExceptionMapper(e -> ExitCode.FAULT);
  }

  private static PrintWriter utf8(FileDescriptor stream) {
    return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), false);
  }
}
