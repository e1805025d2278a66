package org.costdsl.tests.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What launchers use of the system, called by its full name, so that a Java or Maven beside it is not found. */
public final class SystemTools {

  private static final List<String> NAMES = List.of("cat", "cksum", "cp", "dirname", "find", "grep", "head", "ln", "ls", "mkdir",
      "mv", "ps", "readlink", "rm", "sed", "sleep", "tail", "touch", "uname");

  private SystemTools() {
  }

  /** A folder of them in a folder, made once. */
  public static Path in(Path folder) throws IOException {
    Path system = folder.resolve("system");
    if (Files.notExists(system)) {
      Files.createDirectory(system);
      for (String name : NAMES) {
        Path tool = Files.exists(Path.of("/bin", name)) ? Path.of("/bin", name) : Path.of("/usr/bin", name);
        Path script = Files.writeString(system.resolve(name), "#!/bin/sh\nexec " + tool + " \"$@\"\n");
        if (!script.toFile().setExecutable(true, false)) {
          throw new IOException("cannot make " + script + " executable");
        }
      }
    }
    return system;
  }
}
