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
 */
public record TrustedRules(List<Path> folders, Duration deadline, int megabytes) {

  private static final Duration DEADLINE = Duration.ofSeconds(10);
  private static final int MEGABYTES = 512;

  /** No rules of a user's. */
  public static final TrustedRules NONE = in(List.of());

  /** Copies the list. */
  public TrustedRules {
    folders = List.copyOf(folders);
  }

  /** The rules of some folders, with ten seconds and 512 MB. */
  public static TrustedRules in(List<Path> folders) {
    return new TrustedRules(folders, DEADLINE, MEGABYTES);
  }
}
