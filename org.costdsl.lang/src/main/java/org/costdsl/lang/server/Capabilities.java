package org.costdsl.lang.server;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.DocumentOnTypeFormattingOptions;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.WindowClientCapabilities;

/** What the server can do for a client. */
final class Capabilities {

  private Capabilities() {
  }

  static ServerCapabilities of(ClientCapabilities client) {
    ServerCapabilities server = new ServerCapabilities();
    server.setTextDocumentSync(TextDocumentSyncKind.Incremental);
    server.setCompletionProvider(new CompletionOptions(false, List.of(".", ":", "@", " ")));
    server.setHoverProvider(true);
    server.setDefinitionProvider(true);
    server.setReferencesProvider(true);
    server.setDocumentHighlightProvider(true);
    server.setDocumentSymbolProvider(true);
    server.setWorkspaceSymbolProvider(true);
    server.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite)));
    server.setDocumentFormattingProvider(true);
    server.setDocumentRangeFormattingProvider(true);
    server.setDocumentOnTypeFormattingProvider(new DocumentOnTypeFormattingOptions("\n", List.of("}")));
    server.setRenameProvider(new RenameOptions(true));
    server.setFoldingRangeProvider(true);
    server.setDocumentLinkProvider(new DocumentLinkOptions());
    server.setSelectionRangeProvider(true);
    server.setSemanticTokensProvider(new SemanticTokensWithRegistrationOptions(
        new SemanticTokensLegend(Answers.TOKEN_TYPES, List.of()), true));
    if (knowsInlayHints(client)) {
      server.setInlayHintProvider(true);
    } else {
      server.setCodeLensProvider(new CodeLensOptions(false));
    }
    return server;
  }

  /** Whether a client shows figures behind lines; one that does not gets them as lenses. */
  static boolean knowsInlayHints(ClientCapabilities client) {
    return Optional.ofNullable(client).map(ClientCapabilities::getTextDocument).map(TextDocumentClientCapabilities::getInlayHint)
        .isPresent();
  }

  /** Whether a client lets its user fill places of a completion in. */
  static boolean takesSnippets(ClientCapabilities client) {
    return Optional.ofNullable(client).map(ClientCapabilities::getTextDocument).map(TextDocumentClientCapabilities::getCompletion)
        .map(CompletionCapabilities::getCompletionItem).map(CompletionItemCapabilities::getSnippetSupport).orElse(false);
  }

  /** Whether a client shows how far long work is. */
  static boolean showsProgress(ClientCapabilities client) {
    return Optional.ofNullable(client).map(ClientCapabilities::getWindow).map(WindowClientCapabilities::getWorkDoneProgress).orElse(false);
  }
}
