package org.costdsl.ui.project;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.costdsl.lang.ide.EditorSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.PlatformUI;

/**
 * Something that the language is asked about the text of an open file, on a thread of its own.
 *
 * @param name what a user reads in the Progress view meanwhile
 * @param file the file
 * @param document its document
 */
public record Question(String name, IFile file, IDocument document) {

  /**
   * Asks.
   *
   * @param question what to ask of the session, given the name of the document in it
   * @param answer takes the answer on the thread of the user interface, if the text is still the one that was asked about
   * @param changed told on the same thread if it is not
   */
  public <T> void ask(BiFunction<EditorSession, String, T> question, Consumer<T> answer, Runnable changed) {
    long stamp = Reading.stamp(document);
    Job.create(name, (ICoreRunnable) monitor -> {
      T answered = answer(question);
      PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
        if (stamp == Reading.stamp(document)) {
          answer.accept(answered);
        } else {
          changed.run();
        }
      });
    }).schedule();
  }

  private <T> T answer(BiFunction<EditorSession, String, T> question) throws CoreException {
    return OpenDocuments.current(file, document).ask(file, question);
  }
}
