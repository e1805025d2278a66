package org.costdsl.ui.trust;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Which folders of rules the user trusts. It is kept in the workspace, never in a project: what is shared cannot trust itself.
 */
final class Trust {

  /** Node of the preferences: one key for each folder, its place on disk. */
  static final String NODE = "org.costdsl.ui/trust";

  private static final String TRUSTED = "trusted";
  private static final String ASKED = "asked";

  private Trust() {
  }

  static boolean isTrusted(Path folder) {
    return TRUSTED.equals(preferences().get(folder.toString(), ""));
  }

  /** Whether the user was asked about a folder, and has not trusted it. */
  static boolean isAsked(Path folder) {
    return ASKED.equals(preferences().get(folder.toString(), ""));
  }

  static void trust(List<Path> folders) {
    put(folders, TRUSTED);
  }

  /** Remembers that the user was asked, or takes the trust back. */
  static void leaveOff(List<Path> folders) {
    put(folders, ASKED);
  }

  /** The trusted folders in order. */
  static List<Path> trusted() {
    try {
      List<Path> folders = new ArrayList<>();
      Arrays.stream(preferences().keys()).map(Path::of).filter(Trust::isTrusted).sorted().forEach(folders::add);
      return folders;
    } catch (BackingStoreException e) {
      ILog.of(Trust.class).error("The trusted rules cannot be read", e);
      return List.of();
    }
  }

  static IEclipsePreferences preferences() {
    return InstanceScope.INSTANCE.getNode(NODE);
  }

  private static void put(List<Path> folders, String answer) {
    folders.forEach(folder -> preferences().put(folder.toString(), answer));
    try {
      preferences().flush();
    } catch (BackingStoreException e) {
      ILog.of(Trust.class).error("The trust in rules cannot be saved", e);
    }
  }
}
