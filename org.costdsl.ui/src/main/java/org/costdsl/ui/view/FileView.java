package org.costdsl.ui.view;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.costdsl.ui.project.OpenDocuments;
import org.costdsl.ui.project.ProjectDocuments;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/**
 * A view of the file in the active editor. What it shows is worked out in a job, which can be cancelled, and again whenever the
 * file's problems may have changed.
 *
 * @param <T> what is shown
 */
abstract class FileView<T> extends ViewPart {

  private static final int DELAY_MS = 100;

  private final Consumer<Set<String>> listener = this::changed;
  private final Job job = Job.create("", (ICoreRunnable) this::work);
  private volatile Optional<ActiveFile.Opened> opened = Optional.empty();
  private ActiveFile active;
  private IMemento memento;
  private ProjectDocuments listened;
  private Composite stack;
  private Label note;
  private Control contents;

  /** What is to be shown of a file; empty if there is nothing or the monitor says that nobody wants it any more. */
  abstract Optional<T> workOut(ProjectDocuments documents, IFile file, IProgressMonitor monitor) throws CoreException;

  /** Creates what shows it. */
  abstract Control createContents(Composite parent, Optional<IMemento> state);

  /** Shows it; gives what to say instead if it is empty. */
  abstract Optional<String> show(T shown, IFile file);

  @Override
  public void init(IViewSite site, IMemento state) throws PartInitException {
    super.init(site, state);
    memento = state;
  }

  @Override
  public final void createPartControl(Composite parent) {
    stack = new Composite(parent, SWT.NONE);
    stack.setLayout(new StackLayout());
    note = new Label(stack, SWT.WRAP);
    contents = createContents(stack, Optional.ofNullable(memento));
    active = new ActiveFile(getSite().getPage(), this::follow);
    active.start();
  }

  @Override
  public void setFocus() {
    top().setFocus();
  }

  @Override
  public void dispose() {
    active.stop();
    job.cancel();
    listenTo(null);
    super.dispose();
  }

  /** Works it out anew, as when the user chose another scenario. */
  final void refresh() {
    job.cancel();
    job.schedule(DELAY_MS);
  }

  private void follow(Optional<ActiveFile.Opened> now) {
    opened = now;
    job.setName(NLS.bind(Messages.working, now.map(o -> o.file().getName()).orElse("")));
    if (now.isEmpty()) {
      job.cancel();
      say(Messages.noEditor);
    } else {
      refresh();
    }
  }

  private void changed(Set<String> names) {
    if (opened.filter(o -> names.contains(ProjectDocuments.name(o.file()))).isPresent()) {
      refresh();
    }
  }

  private void work(IProgressMonitor monitor) throws CoreException {
    ActiveFile.Opened now = opened.orElse(null);
    if (now == null || !now.file().exists()) {
      return;
    }
    ProjectDocuments documents = OpenDocuments.current(now.file(), now.document());
    listenTo(documents);
    Optional<T> result = workOut(documents, now.file(), monitor);
    if (result.isPresent() && !monitor.isCanceled()) {
      stack.getDisplay().asyncExec(() -> showIfStillWanted(result.get(), now));
    }
  }

  private synchronized void listenTo(ProjectDocuments documents) {
    if (listened != documents) {
      Optional.ofNullable(listened).ifPresent(old -> old.removeListener(listener));
      Optional.ofNullable(documents).ifPresent(fresh -> fresh.addListener(listener));
      listened = documents;
    }
  }

  private void showIfStillWanted(T result, ActiveFile.Opened worked) {
    if (!stack.isDisposed() && opened.filter(worked::equals).isPresent()) {
      Optional<String> instead = show(result, worked.file());
      instead.ifPresentOrElse(this::say, () -> bring(contents));
    }
  }

  private void say(String text) {
    note.setText(text);
    bring(note);
  }

  /** Lays out only what comes to the front: to lay out a table anew after each key takes longer than to fill it. */
  private void bring(Control control) {
    StackLayout layout = (StackLayout) stack.getLayout();
    if (layout.topControl != control) {
      layout.topControl = control;
      stack.layout();
    }
  }

  private Control top() {
    Control top = ((StackLayout) stack.getLayout()).topControl;
    return top == null ? stack : top;
  }
}
