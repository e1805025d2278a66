package org.costdsl.lang.server;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.costdsl.lang.ide.Edit;
import org.costdsl.lang.ide.TextPlace;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

/** The texts of the session's documents, and their names for the client and for the language. Used by the language thread only. */
final class Documents {

  private final Map<String, LineIndex> texts = new HashMap<>();
  private final Map<String, String> uris = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  /** The language's name of a document: the path of a file, else the client's name. */
  String name(String uri) {
    String name = path(uri).map(Path::toString).orElse(uri);
    uris.putIfAbsent(name, uri);
    return name;
  }

  static Optional<Path> path(String uri) {
    try {
      URI parsed = URI.create(uri);
      return "file".equals(parsed.getScheme()) ? Optional.of(Path.of(parsed)) : Optional.empty();
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  /** The client's name of a document. */
  String uri(String name) {
    return uris.computeIfAbsent(name, n -> Path.of(n).toUri().toString());
  }

  void open(String name) {
    open.add(name);
  }

  void close(String name) {
    open.remove(name);
  }

  boolean isOpen(String name) {
    return open.contains(name);
  }

  boolean isKnown(String name) {
    return texts.containsKey(name);
  }

  void put(String name, String text) {
    texts.put(name, new LineIndex(text));
  }

  void remove(String name) {
    texts.remove(name);
    uris.remove(name);
  }

  LineIndex text(String name) {
    return texts.computeIfAbsent(name, n -> new LineIndex(""));
  }

  /** The text after changes of the client, which follow one another. */
  String changed(String name, List<TextDocumentContentChangeEvent> changes) {
    LineIndex index = text(name);
    for (TextDocumentContentChangeEvent change : changes) {
      if (change.getRange() == null) {
        index = new LineIndex(change.getText());
      } else {
        int from = index.offset(change.getRange().getStart());
        int to = Math.max(from, index.offset(change.getRange().getEnd()));
        index = new LineIndex(index.text().substring(0, from) + change.getText() + index.text().substring(to));
      }
    }
    return index.text();
  }

  Location location(TextPlace place) {
    return new Location(uri(place.document()), text(place.document()).range(place));
  }

  TextEdit edit(Edit edit) {
    return new TextEdit(text(edit.place().document()).range(edit.place()), edit.text());
  }

  WorkspaceEdit edits(List<Edit> edits) {
    Map<String, List<TextEdit>> changes = new HashMap<>();
    edits.forEach(e -> changes.computeIfAbsent(uri(e.place().document()), u -> new ArrayList<>()).add(edit(e)));
    return new WorkspaceEdit(changes);
  }
}
