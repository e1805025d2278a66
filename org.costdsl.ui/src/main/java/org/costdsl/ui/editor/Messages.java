package org.costdsl.ui.editor;

import org.eclipse.osgi.util.NLS;

/** Texts of the editor. */
final class Messages extends NLS {

  public static String Format_job;
  public static String Format_nothing;
  public static String Format_changed;
  public static String Occurrences_mark;

  static {
    NLS.initializeMessages("org.costdsl.ui.editor.messages", Messages.class);
  }

  private Messages() {
  }
}
