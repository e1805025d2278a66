package org.costdsl.ui.navigate;

import org.eclipse.osgi.util.NLS;

/** Texts of the ways through files. */
final class Messages extends NLS {

  static String Declaration_job;
  static String Declaration_open;
  static String References_changed;
  static String References_job;
  static String References_many;
  static String References_one;

  static {
    NLS.initializeMessages("org.costdsl.ui.navigate.messages", Messages.class);
  }

  private Messages() {
  }
}
