package org.costdsl.lang.cli;

import org.costdsl.lang.analysis.ToolVersion;
import picocli.CommandLine.IVersionProvider;

/** The version of the tool, as the build wrote it, and of the language. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    ToolVersion version = ToolVersion.current();
    return new String[] {"costdsl " + version.tool(), "language " + version.language(),
        "Java " + System.getProperty("java.version")};
  }
}
