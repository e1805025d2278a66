package org.costdsl.lang.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the tool, as the build wrote it, and of the language. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      properties.load(in);
    }
    return new String[] {"costdsl " + properties.getProperty("tool"), "language " + properties.getProperty("language"),
        "Java " + System.getProperty("java.version")};
  }
}
