package org.costdsl.ui.command;

import org.eclipse.osgi.util.NLS;

/** The words of the commands. */
final class Messages extends NLS {

  public static String checking;
  public static String exportReport;
  public static String exporting;
  public static String noHelp;
  public static String notExported;

  static {
    NLS.initializeMessages("org.costdsl.ui.command.messages", Messages.class);
  }

  private Messages() {
  }
}
