package org.costdsl.lang.analysis;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The user's own rules that may run. Rules are programs: nothing but the user's word puts a folder here.
 *
 * @param folders folders of rules
 * @param deadline how long one rule may take over one file
 * @param megabytes memory of the process that they run in
 * @param classPath where that process finds this library and what it needs
 */
public record TrustedRules(List<Path> folders, Duration deadline, int megabytes, String classPath) {

  private static final Duration DEADLINE = Duration.ofSeconds(10);
  private static final int MEGABYTES = 512;

  /** No rules of a user's. */
  public static final TrustedRules NONE = in(List.of());

  /** Copies the list. */
  public TrustedRules {
    folders = List.copyOf(folders);
  }

  /** The rules of some folders with limits of one's own; they find this library where the running program does. */
  public TrustedRules(List<Path> folders, Duration deadline, int megabytes) {
    this(folders, deadline, megabytes, System.getProperty("java.class.path"));
  }

  /** The rules of some folders, with ten seconds and 512 MB. */
  public static TrustedRules in(List<Path> folders) {
    return new TrustedRules(folders, DEADLINE, MEGABYTES);
  }

  /** The same rules, run on another class path than the running program's. */
  public TrustedRules on(String otherClassPath) {
    return new TrustedRules(folders, deadline, megabytes, otherClassPath);
  }
}
