package org.costdsl.ui.wizard;

import org.eclipse.osgi.util.NLS;

/** The words of the wizards. */
final class Messages extends NLS {

  public static String newProject;
  public static String newProjectDescription;
  public static String newScenario;
  public static String newScenarioDescription;

  static {
    NLS.initializeMessages("org.costdsl.ui.wizard.messages", Messages.class);
  }

  private Messages() {
  }
}
