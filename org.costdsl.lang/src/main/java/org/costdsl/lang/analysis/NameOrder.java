package org.costdsl.lang.analysis;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Puts results that come from elsewhere between those of a run, by name; both are in order themselves. */
final class NameOrder implements Consumer<FileResult> {

  private final CompletableFuture<List<FileResult>> others;
  private final Consumer<FileResult> next;
  private Deque<FileResult> waiting;

  NameOrder(CompletableFuture<List<FileResult>> others, Consumer<FileResult> next) {
    this.others = others;
    this.next = next;
  }

  @Override
  public void accept(FileResult result) {
    while (!waiting().isEmpty() && waiting().peek().file().compareTo(result.file()) < 0) {
      next.accept(waiting().remove());
    }
    next.accept(result);
  }

  /** Hands on what comes after all others. */
  void finish() {
    waiting().forEach(next);
  }

  private Deque<FileResult> waiting() {
    if (waiting == null) {
      waiting = new ArrayDeque<>(others.join().stream().sorted(Comparator.comparing(FileResult::file)).toList());
    }
    return waiting;
  }
}
