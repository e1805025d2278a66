package org.costdsl.ui.navigate;

import org.eclipse.osgi.util.NLS;

/** Texts of the ways through files. */
final class Messages extends NLS {

  public static String Declaration_job;
  public static String Declaration_open;
  public static String References_changed;
  public static String References_job;
  public static String References_many;
  public static String References_one;

  static {
    NLS.initializeMessages("org.costdsl.ui.navigate.messages", Messages.class);
  }

  private Messages() {
  }
}
