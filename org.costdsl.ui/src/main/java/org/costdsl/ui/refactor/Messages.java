package org.costdsl.ui.refactor;

import org.eclipse.osgi.util.NLS;

/** Texts of the refactorings. */
final class Messages extends NLS {

  public static String Rename_gone;
  public static String Rename_job;
  public static String Rename_newName;
  public static String Rename_nothing;
  public static String Rename_place;
  public static String Rename_taken;
  public static String Rename_title;

  static {
    NLS.initializeMessages("org.costdsl.ui.refactor.messages", Messages.class);
  }

  private Messages() {
  }
}
