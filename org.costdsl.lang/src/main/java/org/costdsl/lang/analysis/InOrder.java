package org.costdsl.lang.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Does numbered work on several threads and hands the results on in order; only a few ever wait. */
final class InOrder<R> {

  /** So many results for each thread may wait for one before them. */
  private static final int WAITING = 16;
  private static final long STACK = 4L << 20;

  private final int count;
  private final Map<Integer, CompletableFuture<R>> results = new ConcurrentHashMap<>();
  private final Semaphore room;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicBoolean over = new AtomicBoolean();

  private InOrder(int count, int threads) {
    this.count = count;
    this.room = new Semaphore(threads * WAITING);
  }

  /**
   * Does work 0 to {@code count} − 1; an exception of any of it ends all.
   *
   * @param workers one for each thread, never called by two at once; with a single one all is done on the calling thread
   */
  static <R> void run(int count, List<IntFunction<R>> workers, Consumer<R> results) {
    if (workers.size() == 1) {
      for (int i = 0; i < count; i++) {
        results.accept(workers.get(0).apply(i));
      }
    } else {
      new InOrder<R>(count, workers.size()).run(workers, results);
    }
  }

  private void run(List<IntFunction<R>> workers, Consumer<R> sink) {
    List<Thread> threads = new ArrayList<>();
    for (IntFunction<R> worker : workers) {
      Thread thread = new Thread(null, () -> work(worker), "check-" + threads.size(), STACK);
      thread.setDaemon(true);
      thread.start();
      threads.add(thread);
    }
    try {
      for (int i = 0; i < count; i++) {
        R result = slot(i).join();
        results.remove(i);
        sink.accept(result);
        room.release();
      }
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    } finally {
      over.set(true);
      threads.forEach(Thread::interrupt);
    }
  }

  private CompletableFuture<R> slot(int number) {
    return results.computeIfAbsent(number, n -> new CompletableFuture<>());
  }

  private void work(IntFunction<R> worker) {
    while (!over.get()) {
      try {
        room.acquire();
      } catch (InterruptedException e) {
        // nobody waits for more results
        return;
      }
      int number = next.getAndIncrement();
      if (number >= count) {
        return;
      }
      try {
        slot(number).complete(worker.apply(number));
      } catch (RuntimeException | Error e) {
        slot(number).completeExceptionally(e);
        return;
      }
    }
  }
}
