package org.costdsl.lang.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.costdsl.lang.ide.ColouredToken;
import org.costdsl.lang.ide.ColouredToken.Meaning;
import org.costdsl.lang.ide.Hole;
import org.costdsl.lang.ide.Proposal;
import org.costdsl.lang.ide.Symbol;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** The language's answers in the words of the protocol. */
final class Answers {

  /** The protocol's names for what tokens mean, in the order of {@link Meaning}. */
  static final List<String> TOKEN_TYPES = List.of("keyword", "property", "number", "string", "comment", "type", "class", "variable",
      "function", "enumMember", "operator", "decorator");

  private Answers() {
  }

  static MarkupContent markdown(String text) {
    return new MarkupContent(MarkupKind.MARKDOWN, text);
  }

  /** What a client shows of a proposal; its holes only to a client that takes snippets. */
  static CompletionItem item(Proposal proposal, int rank, LineIndex text, boolean snippets) {
    CompletionItem item = new CompletionItem(proposal.label());
    item.setDetail(proposal.description());
    item.setKind(kind(proposal.kind()));
    item.setSortText(String.format(Locale.ROOT, "%05d", rank));
    item.setFilterText(proposal.text().lines().findFirst().orElse(""));
    boolean holes = snippets && !proposal.holes().isEmpty();
    item.setInsertTextFormat(holes ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
    item.setInsertTextMode(InsertTextMode.AsIs);
    item.setTextEdit(Either.forLeft(new TextEdit(text.range(proposal.offset(), proposal.offset() + proposal.length()),
        holes ? snippet(proposal) : proposal.text())));
    if (!proposal.documentation().isEmpty()) {
      item.setDocumentation(markdown(proposal.documentation()));
    }
    return item;
  }

  /** The text of a proposal with its holes as the protocol writes them; the last place is behind all of it. */
  private static String snippet(Proposal proposal) {
    StringBuilder snippet = new StringBuilder();
    int done = 0;
    int number = 1;
    for (Hole hole : proposal.holes()) {
      int end = hole.offset() + hole.length();
      snippet.append(escaped(proposal.text().substring(done, hole.offset())));
      snippet.append("${").append(number++).append(':').append(escaped(proposal.text().substring(hole.offset(), end))).append('}');
      done = end;
    }
    return snippet.append(escaped(proposal.text().substring(done))).append("$0").toString();
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\\\$}]", "\\\\$0");
  }

  private static CompletionItemKind kind(Proposal.Kind kind) {
    return switch (kind) {
      case PROPERTY -> CompletionItemKind.Property;
      case NAME -> CompletionItemKind.Variable;
      case UNIT -> CompletionItemKind.Unit;
      case WORD -> CompletionItemKind.EnumMember;
      case RULE -> CompletionItemKind.Event;
      case DATE -> CompletionItemKind.Value;
      case KEYWORD -> CompletionItemKind.Keyword;
      case SNIPPET -> CompletionItemKind.Snippet;
    };
  }

  static DocumentSymbol symbol(Symbol symbol, LineIndex text) {
    DocumentSymbol result = new DocumentSymbol(symbol.name(), kind(symbol), text.range(symbol.place()), text.range(symbol.namePlace()),
        symbol.detail().isEmpty() ? symbol.kind() : symbol.kind() + "  " + symbol.detail());
    result.setChildren(symbol.children().stream().map(child -> symbol(child, text)).toList());
    return result;
  }

  static SymbolKind kind(Symbol symbol) {
    return switch (symbol.kind()) {
      case "source" -> SymbolKind.File;
      case "organization", "staff" -> SymbolKind.Object;
      case "accelerator" -> SymbolKind.Class;
      case "pool" -> SymbolKind.Array;
      case "run", "stage" -> SymbolKind.Event;
      case "programme", "scenario" -> SymbolKind.Package;
      case "claim" -> SymbolKind.Boolean;
      case "fn" -> SymbolKind.Function;
      default -> SymbolKind.Variable;
    };
  }

  /** Tokens as the protocol packs them, each line of a comment by itself. */
  static SemanticTokens tokens(List<ColouredToken> tokens, LineIndex text) {
    List<Integer> data = new ArrayList<>();
    Position last = new Position(0, 0);
    for (ColouredToken token : tokens) {
      int end = token.offset() + token.length();
      for (int start = token.offset(); start < end;) {
        int lineEnd = text.text().indexOf('\n', start);
        int stop = lineEnd < 0 || lineEnd > end ? end : lineEnd;
        if (stop > start) {
          Position position = text.position(start);
          int line = position.getLine() - last.getLine();
          data.addAll(List.of(line, line == 0 ? position.getCharacter() - last.getCharacter() : position.getCharacter(), stop - start,
              token.meaning().ordinal(), 0));
          last = position;
        }
        start = stop + 1;
      }
    }
    return new SemanticTokens(data);
  }
}
