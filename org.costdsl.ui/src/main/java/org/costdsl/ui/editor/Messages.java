package org.costdsl.ui.editor;

import org.eclipse.osgi.util.NLS;

/** Texts of the editor. */
final class Messages extends NLS {

  static String Format_job;
  static String Format_nothing;
  static String Format_changed;
  static String Occurrences_mark;

  static {
    NLS.initializeMessages("org.costdsl.ui.editor.messages", Messages.class);
  }

  private Messages() {
  }
}
