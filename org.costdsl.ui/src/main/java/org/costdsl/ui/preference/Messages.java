package org.costdsl.ui.preference;

import org.eclipse.osgi.util.NLS;

/** The words of the preferences. */
final class Messages extends NLS {

  public static String badNumber;
  public static String badSamples;
  public static String badSeed;
  public static String meaning;
  public static String samples;
  public static String seed;
  public static String threshold;
  public static String thresholds;
  public static String unit;
  public static String value;

  static {
    NLS.initializeMessages("org.costdsl.ui.preference.messages", Messages.class);
  }

  private Messages() {
  }
}
