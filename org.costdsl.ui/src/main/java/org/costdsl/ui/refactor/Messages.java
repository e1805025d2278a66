package org.costdsl.ui.refactor;

import org.eclipse.osgi.util.NLS;

/** Texts of the refactorings. */
final class Messages extends NLS {

  static String Rename_gone;
  static String Rename_job;
  static String Rename_newName;
  static String Rename_nothing;
  static String Rename_place;
  static String Rename_taken;
  static String Rename_title;

  static {
    NLS.initializeMessages("org.costdsl.ui.refactor.messages", Messages.class);
  }

  private Messages() {
  }
}
