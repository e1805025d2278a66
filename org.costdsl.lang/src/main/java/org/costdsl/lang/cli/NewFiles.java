package org.costdsl.lang.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/** Files that are written where there are none yet: nothing is ever written over. */
final class NewFiles {

  private NewFiles() {
  }

  /** Writes all files and names each; writes none if one of them is there already. */
  static void write(Map<Path, String> files, PrintWriter out) {
    files.keySet().stream().filter(f -> Files.exists(f, LinkOption.NOFOLLOW_LINKS)).findFirst().ifPresent(f -> {
      throw new UnusableInputException(shown(f) + " is there already; nothing was written");
    });
    files.forEach((file, text) -> {
      write(file, text);
      out.println(shown(file));
    });
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new UnusableInputException("cannot write " + shown(file) + ": " + e.getMessage(), e);
    }
  }

  private static String shown(Path file) {
    return file.toString().replace('\\', '/');
  }
}
