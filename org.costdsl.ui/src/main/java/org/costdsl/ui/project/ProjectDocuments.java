package org.costdsl.ui.project;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.costdsl.lang.analysis.AnalysisSettings;
import org.costdsl.lang.ide.EditorSession;
import org.costdsl.lang.ide.HoverText;
import org.costdsl.lang.ide.Problem;
import org.costdsl.lang.ide.Proposal;
import org.costdsl.ui.preference.CostSettings;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;

/** The documents of one project in a session of the language; all its `.cost` files are read on first use. */
public final class ProjectDocuments {

  /** Stands before the names of documents where no document has caused the change. */
  private static final String SETTINGS = "";

  private final IProject project;
  private final List<Consumer<Set<String>>> listeners = new CopyOnWriteArrayList<>();
  private EditorSession session;

  ProjectDocuments(IProject project) {
    this.project = project;
  }

  /** The name of a file in the session: its place on disk. */
  public static String name(IFile file) {
    return file.getLocation() == null ? file.getFullPath().toString() : file.getLocation().toOSString();
  }

  /** Gives a file another text; gives the names of the documents whose problems may have changed, and tells the listeners. */
  public Set<String> put(IFile file, String text) throws CoreException {
    return told(session().put(name(file), text));
  }

  /** Reads a file from disk; gives the names of the documents whose problems may have changed, and tells the listeners. */
  public Set<String> reload(IFile file) throws CoreException {
    Optional<String> text = CostFiles.text(file);
    return text.isPresent() ? put(file, text.get()) : remove(name(file));
  }

  /** Removes a document; gives the names of the documents whose problems may have changed, and tells the listeners. */
  Set<String> remove(String name) throws CoreException {
    return told(session().remove(name));
  }

  /** Other settings: the problems of all documents may have changed, and none of them is the cause. */
  void set(AnalysisSettings settings) throws CoreException {
    if (isLoaded()) {
      session().set(settings);
      Set<String> changed = new LinkedHashSet<>(Set.of(SETTINGS));
      changed.addAll(names());
      told(changed);
    }
  }

  /** Whether the project's files have been read. */
  synchronized boolean isLoaded() {
    return session != null;
  }

  /** Language errors and rule findings of a file. */
  public List<Problem> problems(IFile file) throws CoreException {
    return session().problems(name(file));
  }

  /** What can be written at a place of a file. */
  public List<Proposal> proposals(IFile file, int offset) throws CoreException {
    return session().proposals(name(file), offset);
  }

  /** What a place of a file means. */
  public Optional<HoverText> hover(IFile file, int offset) throws CoreException {
    return session().hover(name(file), offset);
  }

  /** Everything that an editor shows of a file whose document has the given stamp. */
  public Reading read(IFile file, long stamp) throws CoreException {
    EditorSession asked = session();
    String name = name(file);
    return new Reading(stamp, asked.problems(name), asked.fixes(name), asked.symbols(name), asked.inlays(name),
        asked.tokens(name), asked.folds(name));
  }

  /** Asks the language something about a file. */
  public <T> T ask(IFile file, BiFunction<EditorSession, String, T> question) throws CoreException {
    return question.apply(session(), name(file));
  }

  /** Has a listener told which documents' problems may have changed, until it is removed. */
  public void addListener(Consumer<Set<String>> listener) {
    listeners.add(listener);
  }

  /** Ends what {@link #addListener} began. */
  public void removeListener(Consumer<Set<String>> listener) {
    listeners.remove(listener);
  }

  private Set<String> told(Set<String> changed) {
    if (!changed.isEmpty()) {
      listeners.forEach(listener -> listener.accept(changed));
    }
    return changed;
  }

  private synchronized EditorSession session() throws CoreException {
    if (session == null) {
      Map<String, String> texts = new LinkedHashMap<>();
      for (IFile file : CostFiles.of(project)) {
        CostFiles.text(file).ifPresent(text -> texts.put(name(file), text));
      }
      EditorSession opened = EditorSession.open(CostSettings.current());
      opened.load(texts);
      session = opened;
    }
    return session;
  }

  /** The names of all documents. */
  Set<String> names() throws CoreException {
    return new LinkedHashSet<>(session().names());
  }
}
