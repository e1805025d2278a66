package org.costdsl.ui.wizard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files that wizards write. */
final class Template {

  private Template() {
  }

  /** The text of a template of the bundle. */
  static byte[] read(String name) {
    try (InputStream in = Template.class.getResourceAsStream("/templates/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
