package org.costdsl.lang.server;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;

/**
 * The thread that all work on documents is done on, in the order in which messages arrive, so that an answer fits the text that
 * it was asked for. Work that can wait asks whether somebody is waiting.
 */
final class LanguageThread {

  private final LinkedBlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
  private final ThreadPoolExecutor executor = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, waiting, work -> {
    Thread thread = new Thread(work, "costdsl-language");
    thread.setDaemon(true);
    return thread;
  });

  /** Does some work after all that has arrived before. */
  void execute(Runnable work) {
    executor.execute(work);
  }

  /** Answers a request after all that has arrived before, unless the client has called it off by then. */
  <T> CompletableFuture<T> answer(Function<CancelChecker, T> request) {
    return CompletableFutures.computeAsync(executor, cancel -> {
      cancel.checkCanceled();
      return request.apply(cancel);
    });
  }

  /** Whether other work has arrived meanwhile. */
  boolean isWaitedFor() {
    return !waiting.isEmpty();
  }

  void stop() {
    executor.shutdownNow();
  }
}
