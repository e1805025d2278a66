package org.costdsl.lang.analysis;

import com.google.inject.Injector;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.costdsl.lang.CostStandaloneSetup;

/** Sets the language up, if wished ahead of its first use and on a thread of its own. */
final class LanguageSetUp {

  private static final AtomicReference<CompletableFuture<Injector>> AHEAD = new AtomicReference<>();

  private LanguageSetUp() {
  }

  /** Begins to set the language up for the next who asks for it. */
  static void begin() {
    AHEAD.set(CompletableFuture.supplyAsync(LanguageSetUp::create, LanguageSetUp::start));
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "language");
    thread.setDaemon(true);
    thread.start();
  }

  /** The language: what was begun earlier, or one set up now. */
  static Injector language() {
    CompletableFuture<Injector> ahead = AHEAD.getAndSet(null);
    return ahead == null ? create() : ahead.join();
  }

  private static Injector create() {
    return new CostStandaloneSetup().createInjectorAndDoEMFRegistration();
  }
}
