package org.costdsl.ui.command;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.costdsl.ui.project.OpenDocuments;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.handlers.HandlerUtil;

/** The cost files that a command is meant for. */
final class Selected {

  private Selected() {
  }

  /** Those that are selected, else the one in the active editor. */
  static List<IFile> files(ExecutionEvent event) {
    Stream<?> selected = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection list ? list.toList().stream() : Stream.of();
    List<IFile> files = selected.map(element -> Adapters.adapt(element, IFile.class)).filter(Objects::nonNull)
        .filter(OpenDocuments::isCostFile).toList();
    if (!files.isEmpty()) {
      return files;
    }
    IEditorInput input = HandlerUtil.getActiveEditorInput(event);
    return Stream.ofNullable(input).map(i -> Adapters.adapt(i, IFile.class)).filter(Objects::nonNull).filter(OpenDocuments::isCostFile)
        .toList();
  }
}
