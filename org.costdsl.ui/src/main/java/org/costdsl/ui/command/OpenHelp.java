package org.costdsl.ui.command;

import java.io.IOException;
import java.net.URL;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Opens the packaged pages on language and rules in the browser. */
public final class OpenHelp extends AbstractHandler {

  private static final String FIRST = "README.html";

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    try {
      PlatformUI.getWorkbench().getBrowserSupport().getExternalBrowser().openURL(page());
      return null;
    } catch (IOException | PartInitException e) {
      throw new ExecutionException(Messages.noHelp, e);
    }
  }

  /** The first page, beside the others on disk: a browser cannot read within a bundle. */
  private static URL page() throws IOException {
    URL folder = FileLocator.toFileURL(OpenHelp.class.getResource("/help/"));
    return new URL(folder, FIRST);
  }
}
