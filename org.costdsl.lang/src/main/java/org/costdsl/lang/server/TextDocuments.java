package org.costdsl.lang.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.costdsl.lang.ide.Proposal;
import org.costdsl.lang.ide.TextPlace;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;

/** What a client tells and asks of single documents; each request goes to the language's session and back. */
final class TextDocuments implements TextDocumentService {

  private final LanguageThread thread;
  private final Supplier<Session> session;

  TextDocuments(LanguageThread thread, Supplier<Session> session) {
    this.thread = thread;
    this.session = session;
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    tell(params.getTextDocument().getUri(), name -> {
      session.get().documents().open(name);
      session.get().put(name, params.getTextDocument().getText());
      session.get().publishLater(List.of(name));
    });
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    tell(params.getTextDocument().getUri(),
        name -> session.get().put(name, session.get().documents().changed(name, params.getContentChanges())));
  }

  /** The file on disk is what counts again. */
  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    tell(params.getTextDocument().getUri(), name -> {
      session.get().documents().close(name);
      Optional<Path> file = Documents.path(params.getTextDocument().getUri()).filter(Files::isRegularFile);
      if (file.isEmpty()) {
        session.get().remove(name);
        return;
      }
      try {
        session.get().put(name, Files.readString(file.get()));
      } catch (IOException e) {
        session.get().remove(name);
      }
    });
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    // Its text is known already.
  }

  @Override
  public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
    return at(params.getTextDocument(), params.getPosition(), (name, offset) -> {
      List<Proposal> proposals = session.get().language().proposals(name, offset);
      List<CompletionItem> items = new ArrayList<>();
      for (Proposal proposal : proposals) {
        items.add(Answers.item(proposal, items.size(), text(name), session.get().takesSnippets()));
      }
      return Either.forRight(new CompletionList(false, items));
    });
  }

  @Override
  public CompletableFuture<Hover> hover(HoverParams params) {
    return at(params.getTextDocument(), params.getPosition(), (name, offset) -> session.get().language().hover(name, offset)
        .map(h -> new Hover(Answers.markdown(h.markdown()), text(name).range(h.offset(), h.offset() + h.length()))).orElse(null));
  }

  @Override
  public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(DefinitionParams params) {
    return at(params.getTextDocument(), params.getPosition(), (name, offset) -> Either.forLeft(
        session.get().language().definition(name, offset).map(session.get()::location).stream().toList()));
  }

  @Override
  public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
    return at(params.getTextDocument(), params.getPosition(), (name, offset) -> session.get().language()
        .references(name, offset, params.getContext().isIncludeDeclaration()).stream().map(session.get()::location).toList());
  }

  @Override
  public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams params) {
    return at(params.getTextDocument(), params.getPosition(), (name, offset) -> session.get().language().occurrences(name, offset)
        .stream().map(place -> new DocumentHighlight(text(name).range(place))).toList());
  }

  @Override
  public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(DocumentSymbolParams params) {
    return of(params.getTextDocument(), name -> session.get().language().symbols(name).stream()
        .map(s -> Either.<SymbolInformation, DocumentSymbol>forRight(Answers.symbol(s, text(name)))).toList());
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    return of(params.getTextDocument(), name -> CodeActions.of(session.get(), name, params));
  }

  @Override
  public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
    return of(params.getTextDocument(), name -> {
      int from = text(name).offset(params.getRange().getStart());
      int to = text(name).offset(params.getRange().getEnd());
      return session.get().language().inlays(name).stream().filter(i -> from <= i.offset() && i.offset() <= to).map(i -> {
        InlayHint hint = new InlayHint(text(name).position(i.offset()), Either.forLeft(i.text()));
        hint.setPaddingLeft(true);
        return hint;
      }).toList();
    });
  }

  /** The same values as lenses, for clients that know no inlay hints. */
  @Override
  public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
    return of(params.getTextDocument(), name -> session.get().language().inlays(name).stream()
        .map(i -> new CodeLens(text(name).range(i.offset(), i.offset()), new Command(i.text(), ""), null)).toList());
  }

  @Override
  public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
    return of(params.getTextDocument(), name -> layout(name, 0, text(name).text().length()));
  }

  @Override
  public CompletableFuture<List<? extends TextEdit>> rangeFormatting(DocumentRangeFormattingParams params) {
    return of(params.getTextDocument(), name -> layout(name, text(name).offset(params.getRange().getStart()),
        text(name).offset(params.getRange().getEnd())));
  }

  @Override
  public CompletableFuture<List<? extends TextEdit>> onTypeFormatting(DocumentOnTypeFormattingParams params) {
    return at(params.getTextDocument(), params.getPosition(), (name, offset) -> session.get().language().typed(name, offset).stream()
        .map(session.get().documents()::edit).toList());
  }

  private List<TextEdit> layout(String name, int from, int to) {
    return session.get().language().layout(name, from, to).stream().map(session.get().documents()::edit).toList();
  }

  @Override
  public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(PrepareRenameParams params) {
    return at(params.getTextDocument(), params.getPosition(), (name, offset) -> session.get().language().renamable(name, offset)
        .map(p -> Either3.<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forFirst(text(name).range(p))).orElse(null));
  }

  @Override
  public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
    return at(params.getTextDocument(), params.getPosition(), (name, offset) -> {
      try {
        return session.get().documents().edits(session.get().language().rename(name, offset, params.getNewName()));
      } catch (IllegalArgumentException e) {
        throw new ResponseErrorException(new ResponseError(ResponseErrorCode.InvalidParams, e.getMessage(), null));
      }
    });
  }

  @Override
  public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
    return of(params.getTextDocument(), name -> session.get().language().folds(name).stream().map(fold -> {
      FoldingRange range = new FoldingRange(text(name).position(fold.offset()).getLine(), text(name).position(fold.end()).getLine());
      range.setKind(fold.comment() ? FoldingRangeKind.Comment : FoldingRangeKind.Region);
      return range;
    }).toList());
  }

  @Override
  public CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams params) {
    return of(params.getTextDocument(), name -> session.get().language().links(name).stream()
        .map(link -> new DocumentLink(text(name).range(link.place()), link.address())).toList());
  }

  @Override
  public CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams params) {
    return of(params.getTextDocument(), name -> params.getPositions().stream().map(position -> {
      List<TextPlace> places = session.get().language().around(name, text(name).offset(position));
      SelectionRange range = new SelectionRange(text(name).range(0, text(name).text().length()), null);
      for (int i = places.size() - 1; i >= 0; i--) {
        range = new SelectionRange(text(name).range(places.get(i)), range);
      }
      return range;
    }).toList());
  }

  @Override
  public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
    return of(params.getTextDocument(), name -> Answers.tokens(session.get().language().tokens(name), text(name)));
  }

  private LineIndex text(String name) {
    return session.get().documents().text(name);
  }

  private <T> CompletableFuture<T> of(TextDocumentIdentifier document, Function<String, T> request) {
    return thread.answer(cancel -> request.apply(session.get().documents().name(document.getUri())));
  }

  private <T> CompletableFuture<T> at(TextDocumentIdentifier document, Position position, BiFunction<String, Integer, T> request) {
    return of(document, name -> request.apply(name, text(name).offset(position)));
  }

  /** A file of the library that the client looks at is no document of its own. */
  private void tell(String uri, Consumer<String> message) {
    thread.execute(() -> {
      String name = session.get().documents().name(uri);
      if (!session.get().pages().contains(name)) {
        message.accept(name);
      }
    });
  }
}
