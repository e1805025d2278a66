package org.costdsl.tests;

import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout that the tests run in. */
public final class Repository {

  private Repository() {
  }

  /** Its root folder: the nearest one upwards that holds the examples. */
  public static Path root() {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve("examples")) && Files.exists(folder.resolve("verify"))) {
        return folder;
      }
    }
    throw new IllegalStateException("the tests run outside a checkout");
  }

  /** A file below the root. */
  public static Path file(String relative) {
    return root().resolve(relative);
  }
}
