package org.costdsl.lang.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.costdsl.lang.output.AtomicFile;
import org.costdsl.lang.output.UnwritableException;
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

  /** The file that the result goes to, if it goes to one. */
  Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  void write(String text, PrintWriter screen) {
    write(writer -> writer.write(text), screen);
  }

  /** Writes piece by piece; a file gets all of it or stays as it was. */
  void write(AtomicFile.Content content, PrintWriter screen) {
    try {
      if (file == null) {
        content.to(screen);
        screen.flush();
      } else {
        AtomicFile.write(file, content);
      }
    } catch (IOException | UnwritableException e) {
      throw new UnusableInputException("cannot write " + (file == null ? "the result" : file) + ": " + e.getMessage(), e);
    }
  }
}
