package org.costdsl.lang.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** The language server: the language's services, which the Eclipse workbench calls in process, for any editor by the protocol. */
public final class CostLanguageServer implements LanguageServer {

  private final LanguageThread thread = new LanguageThread();
  private final TextDocuments documents = new TextDocuments(thread, this::session);
  private final WorkspaceRequests workspace = new WorkspaceRequests(thread, this::session);
  private LanguageClient client;
  private Session session;
  private ClientCapabilities capabilities;
  private List<Path> folders = List.of();
  private boolean shutDown;
  private Future<Void> listening;

  private CostLanguageServer() {
  }

  /**
   * Serves one client until it leaves.
   *
   * @return 0 if the client has asked for a shutdown before, else 1
   */
  public static int serve(InputStream in, OutputStream out) throws IOException {
    CostLanguageServer server = new CostLanguageServer();
    Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out);
    server.client = launcher.getRemoteProxy();
    server.listening = launcher.startListening();
    return server.await();
  }

  private int await() throws IOException {
    try {
      listening.get();
    } catch (CancellationException e) {
      return shutDown ? 0 : 1;
    } catch (ExecutionException e) {
      throw new IOException("the client's messages cannot be read", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      thread.stop();
      if (session != null) {
        session.pages().delete();
      }
    }
    return shutDown ? 0 : 1;
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    capabilities = params.getCapabilities();
    folders = folders(params).flatMap(uri -> Documents.path(uri).stream()).filter(Files::isDirectory).toList();
    // The language is set up while the client reads the answer.
    thread.execute(this::session);
    return CompletableFuture.completedFuture(new InitializeResult(Capabilities.of(capabilities), new ServerInfo("costdsl")));
  }

  @SuppressWarnings("deprecation")
  private static Stream<String> folders(InitializeParams params) {
    if (params.getWorkspaceFolders() != null) {
      return params.getWorkspaceFolders().stream().map(WorkspaceFolder::getUri);
    }
    return Optional.ofNullable(params.getRootUri()).stream();
  }

  /** Files of the client's folders are read once; those that are open already are the client's. */
  @Override
  public void initialized(InitializedParams params) {
    thread.execute(() -> session().load(texts(), Capabilities.showsProgress(capabilities)));
  }

  private Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    try {
      for (Path file : Folders.files(folders)) {
        String name = session().documents().name(file.toUri().toString());
        if (!session().documents().isKnown(name)) {
          read(file).ifPresent(text -> texts.put(name, text));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the client's folders cannot be read", e);
    }
    return texts;
  }

  /** Text that cannot be read is left to the command line to complain about. */
  private static Optional<String> read(Path file) throws IOException {
    try {
      return Optional.of(Files.readString(file));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    shutDown = true;
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void exit() {
    listening.cancel(true);
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return documents;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return workspace;
  }

  /** Used on the language thread only. */
  private Session session() {
    if (session == null) {
      session = new Session(thread, client, Capabilities.takesSnippets(capabilities));
    }
    return session;
  }
}
