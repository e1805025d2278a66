package org.costdsl.lang.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.costdsl.lang.server.CostLanguageServer;
import picocli.CommandLine.Command;

/** Serves an editor over the process's own streams. */
@Command(name = "lsp", description = "Serve an editor by the language server protocol, on standard input and output.",
    footer = {"", "Set-ups for Neovim, VS Code and Emacs: examples/editors", "", "Example:", "  costdsl lsp"})
final class LanguageServerCommand implements Callable<Integer> {

  @Override
  public Integer call() throws IOException {
    // Whatever a library prints must not get between the messages.
    System.setOut(System.err);
    return CostLanguageServer.serve(System.in, new FileOutputStream(FileDescriptor.out));
  }
}
