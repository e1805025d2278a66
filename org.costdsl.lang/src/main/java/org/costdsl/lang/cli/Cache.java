package org.costdsl.lang.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * Where results of earlier checks are kept.
 *
 * @param folder the folder
 * @param build which build of the tool made them: another one asks anew
 * @param clock tells the day, and when a run began
 */
public record Cache(Path folder, String build, Clock clock) {

  /** With the clock of this machine. */
  public Cache(Path folder, String build) {
    this(folder, build, Clock.systemUTC());
  }

  /** The user's; none where the tool runs from loose classes or the user has no home. */
  public static Optional<Cache> ofUser() {
    return CacheOptions.build().flatMap(b -> CacheOptions.folder(System.getenv()).map(f -> new Cache(f, b)));
  }
}
