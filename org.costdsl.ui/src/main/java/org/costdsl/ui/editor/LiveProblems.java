package org.costdsl.ui.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension2;
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
    // The viewer is being configured: its hovers are set after its reconciler.
    viewer.getTextWidget().getDisplay().asyncExec(() -> setHover(viewer));
  }

  private static void setHover(ITextViewer viewer) {
    if (viewer instanceof ITextViewerExtension2 extension && viewer.getTextWidget() != null) {
      extension.setTextHover(new CostHover(), IDocument.DEFAULT_CONTENT_TYPE, ITextViewerExtension2.DEFAULT_HOVER_STATE_MASK);
    }
  }

  @Override
  public void uninstall() {
    super.uninstall();
    strategy.uninstall();
  }
}
