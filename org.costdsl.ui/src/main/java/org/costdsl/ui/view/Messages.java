package org.costdsl.ui.view;

import org.eclipse.osgi.util.NLS;

/** The views' words. */
final class Messages extends NLS {

  public static String amount;
  public static String charted;
  public static String claim;
  public static String difference;
  public static String explanation;
  public static String figure;
  public static String how;
  public static String interval;
  public static String item;
  public static String noCosts;
  public static String noEditor;
  public static String noFindings;
  public static String noScenarios;
  public static String percent;
  public static String sameScenarios;
  public static String scenario;
  public static String share;
  public static String source;
  public static String working;

  static {
    NLS.initializeMessages("org.costdsl.ui.view.messages", Messages.class);
  }

  private Messages() {
  }
}
