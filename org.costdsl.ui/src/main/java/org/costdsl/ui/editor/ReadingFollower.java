package org.costdsl.ui.editor;

import java.util.function.Consumer;
import org.costdsl.ui.project.LiveText;
import org.costdsl.ui.project.Reading;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;

/** A part of an editor that shows something of each reading of its text; it computes nothing itself. */
abstract class ReadingFollower implements IReconciler, ITextInputListener {

  private final Consumer<Reading> listener = this::told;
  private ITextViewer viewer;
  private volatile IDocument followed;

  @Override
  public void install(ITextViewer textViewer) {
    viewer = textViewer;
    viewer.addTextInputListener(this);
    follow(viewer.getDocument());
  }

  @Override
  public void uninstall() {
    if (viewer != null) {
      viewer.removeTextInputListener(this);
      leave();
      viewer = null;
    }
  }

  @Override
  public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {
    leave();
  }

  @Override
  public void inputDocumentChanged(IDocument before, IDocument after) {
    follow(after);
  }

  @Override
  public IReconcilingStrategy getReconcilingStrategy(String contentType) {
    return null;
  }

  final ITextViewer viewer() {
    return viewer;
  }

  /** Shows a reading of the viewer's document as it stands; runs on the thread of the user interface. */
  abstract void show(Reading reading);

  /** A document is followed from now on. */
  void begin(IDocument document) {
    // Most have nothing to prepare.
  }

  /** A document is not followed any more. */
  void end(IDocument document) {
    // Most have nothing to clear.
  }

  private void follow(IDocument document) {
    if (document != null) {
      followed = document;
      begin(document);
      LiveText.of(document).addListener(listener);
      LiveText.current(document).ifPresent(listener);
    }
  }

  private void leave() {
    IDocument left = followed;
    if (left != null) {
      followed = null;
      LiveText.of(left).removeListener(listener);
      end(left);
    }
  }

  private void told(Reading reading) {
    ITextViewer told = viewer;
    if (told != null && told.getTextWidget() != null && !told.getTextWidget().isDisposed()) {
      told.getTextWidget().getDisplay().asyncExec(() -> {
        IDocument document = followed;
        if (document != null && reading.isOf(document) && !viewer.getTextWidget().isDisposed()) {
          show(reading);
        }
      });
    }
  }
}
