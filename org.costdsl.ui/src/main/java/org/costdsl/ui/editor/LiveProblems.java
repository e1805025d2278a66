package org.costdsl.ui.editor;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.MonoReconciler;

/** Marks the problems of a document while it is typed, on a thread of its own and a moment after the last key. */
public final class LiveProblems extends MonoReconciler {

  private static final int DELAY_MS = 150;

  private final LiveProblemsStrategy strategy;

  /** Created by the generic editor. */
  public LiveProblems() {
    this(new LiveProblemsStrategy());
  }

  private LiveProblems(LiveProblemsStrategy strategy) {
    super(strategy, false);
    this.strategy = strategy;
    setDelay(DELAY_MS);
  }

  @Override
  public void install(ITextViewer viewer) {
    strategy.install(viewer, this::forceReconciling);
    super.install(viewer);
  }

  @Override
  public void uninstall() {
    super.uninstall();
    strategy.uninstall();
  }
}
