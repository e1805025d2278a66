package org.costdsl.lang.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that sends a result to a file. */
final class OutputOption {

  @Option(names = {"-o", "--output"}, paramLabel = "FILE",
      description = "Write the result to FILE, as a whole or not at all, instead of the screen.")
  private Path file;

  /** The terminal that the text is for: none if it goes to a file. */
  Terminal terminal(Terminal screen) {
    return file == null ? screen : new Terminal(false, screen.ascii());
  }

  void write(String text, PrintWriter screen) {
    if (file == null) {
      screen.print(text);
      screen.flush();
      return;
    }
    try {
      AtomicFile.write(file, text);
    } catch (IOException e) {
      throw new UnusableInputException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
