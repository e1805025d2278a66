package org.costdsl.ui.editor;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.costdsl.ui.project.LiveText;
import org.costdsl.ui.project.OpenDocuments;
import org.costdsl.ui.project.ProjectDocuments;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension;
import org.eclipse.jface.text.source.ISourceViewer;

/** Analyses the text that stands in the editor, and again when a file that it depends on changes. */
final class LiveProblemsStrategy implements IReconcilingStrategy, IReconcilingStrategyExtension {

  private final ProblemAnnotations annotations = new ProblemAnnotations();
  private ISourceViewer viewer;
  private Runnable again;
  private volatile IDocument document;
  private volatile ProjectDocuments documents;
  private volatile IFile file;
  private final Consumer<Set<String>> listener = this::changed;

  void install(ITextViewer textViewer, Runnable reconcileAgain) {
    viewer = textViewer instanceof ISourceViewer source ? source : null;
    again = reconcileAgain;
  }

  /** The project sees the file as it is on disk again. */
  void uninstall() {
    ProjectDocuments left = documents;
    if (left != null) {
      documents = null;
      left.removeListener(listener);
      IFile closed = file;
      Job.createSystem("Read " + closed.getName(), (ICoreRunnable) monitor -> left.reload(closed)).schedule();
    }
  }

  @Override
  public void setDocument(IDocument newDocument) {
    document = newDocument;
  }

  @Override
  public void setProgressMonitor(IProgressMonitor monitor) {
    // An analysis takes less time than it would take to stop it.
  }

  @Override
  public void initialReconcile() {
    analyse();
  }

  @Override
  public void reconcile(DirtyRegion region, IRegion subRegion) {
    analyse();
  }

  @Override
  public void reconcile(IRegion partition) {
    analyse();
  }

  private void analyse() {
    IDocument current = document;
    Optional<IFile> found = OpenDocuments.file(current);
    if (viewer == null || found.isEmpty()) {
      return;
    }
    try {
      file = found.get();
      listenTo(OpenDocuments.current(file, current));
      OpenDocuments.read(file, current).ifPresent(reading -> {
        LiveText.of(current).tell(reading);
        annotations.show(viewer.getAnnotationModel(), reading.problems());
      });
    } catch (CoreException e) {
      if (file.isAccessible()) {
        ILog.of(LiveProblemsStrategy.class).log(e.getStatus());
      }
    }
  }

  private void listenTo(ProjectDocuments now) {
    if (documents != now) {
      documents = now;
      now.addListener(listener);
    }
  }

  /** The change may come from this very document; analysing it twice finds nothing new and ends there. */
  private void changed(Set<String> names) {
    IFile own = file;
    if (own != null && names.contains(ProjectDocuments.name(own)) && !isFirst(names, own)) {
      again.run();
    }
  }

  private static boolean isFirst(Set<String> names, IFile own) {
    return names.iterator().next().equals(ProjectDocuments.name(own));
  }
}
