package org.costdsl.ui.trust;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class Messages extends NLS {

  /** Title of the question; the project's name is filled in. */
  public static String askTitle;
  /** What is asked. */
  public static String askText;
  /** The answer yes. */
  public static String trust;
  /** The answer no. */
  public static String leaveOff;
  /** The problem on a folder whose rules are off. */
  public static String rulesOff;
  /** What the preference page is about. */
  public static String pageText;
  /** The button that takes trust back. */
  public static String revoke;
  /** Name of the job; the project's name is filled in. */
  public static String running;

  static {
    NLS.initializeMessages("org.costdsl.ui.trust.messages", Messages.class);
  }

  private Messages() {
  }
}
