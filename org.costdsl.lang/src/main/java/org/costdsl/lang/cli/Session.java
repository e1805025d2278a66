package org.costdsl.lang.cli;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.Supplier;
import org.costdsl.lang.rule.RuleCatalogue;

/**
 * What every command works with.
 *
 * @param pipeline what analyses files
 * @param catalogue the rules, read when a command asks for them
 * @param terminal the reader's screen
 * @param input what the reader enters
 * @param cache where results of checks are kept for the next
 */
public record Session(Pipeline pipeline, Supplier<RuleCatalogue> catalogue, Terminal terminal, InputStream input,
    Optional<Cache> cache) {

  /** The session of this process, with the user's cache. */
  static Session ofProcess() {
    return new Session(Pipeline.standard(), RuleCatalogue::standard, Terminal.ofProcess(), System.in, Cache.ofUser());
  }

  /** A session that keeps nothing of its checks. */
  public Session(Pipeline pipeline, Supplier<RuleCatalogue> catalogue, Terminal terminal, InputStream input) {
    this(pipeline, catalogue, terminal, input, Optional.empty());
  }

  /** The same with a cache. */
  public Session caching(Cache kept) {
    return new Session(pipeline, catalogue, terminal, input, Optional.of(kept));
  }
}
