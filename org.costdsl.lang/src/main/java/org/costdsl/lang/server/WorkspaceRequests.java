package org.costdsl.lang.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What a client tells and asks of its folders as a whole. */
final class WorkspaceRequests implements WorkspaceService {

  private static final int MOST_SYMBOLS = 500;

  private final LanguageThread thread;
  private final Supplier<Session> session;

  WorkspaceRequests(LanguageThread thread, Supplier<Session> session) {
    this.thread = thread;
    this.session = session;
  }

  @Override
  public CompletableFuture<Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>> symbol(WorkspaceSymbolParams params) {
    return thread.answer(cancel -> Either.forRight(session.get().language().search(params.getQuery()).stream().limit(MOST_SYMBOLS)
        .map(s -> new WorkspaceSymbol(s.name(), Answers.kind(s), Either.forLeft(session.get().location(s.namePlace())), s.kind()))
        .toList()));
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    // There is nothing to configure.
  }

  /** Files that are open are the client's; the others are read again. */
  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    thread.execute(() -> params.getChanges().forEach(this::changed));
  }

  private void changed(FileEvent event) {
    Optional<Path> file = Documents.path(event.getUri()).filter(f -> f.toString().endsWith(".cost"));
    if (file.isEmpty() || session.get().documents().isOpen(file.get().toString()) || session.get().pages().contains(file.get().toString())) {
      return;
    }
    String name = session.get().documents().name(event.getUri());
    if (event.getType() == FileChangeType.Deleted) {
      session.get().remove(name);
      return;
    }
    try {
      session.get().put(name, Files.readString(file.get()));
    } catch (IOException e) {
      // A file that cannot be read is as good as none.
      session.get().remove(name);
    }
  }
}
