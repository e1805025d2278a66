package org.costdsl.lang.server;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.costdsl.lang.ide.EditorSession;
import org.costdsl.lang.ide.Problem;
import org.costdsl.lang.ide.TextPlace;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;

/**
 * One client's documents. Problems are worked out when nobody is waiting for an answer, and called off when somebody is. Used by
 * the language thread only.
 */
final class Session {

  private static final String SOURCE = "costdsl";

  private final EditorSession language = EditorSession.open();
  private final Documents documents = new Documents();
  private final Pages pages = new Pages();
  private final Set<String> unpublished = new LinkedHashSet<>();
  private final LanguageThread thread;
  private final LanguageClient client;
  private final boolean snippets;
  private boolean publishing;
  private Optional<Progress> progress = Optional.empty();
  private int loading;

  Session(LanguageThread thread, LanguageClient client, boolean snippets) {
    this.thread = thread;
    this.client = client;
    this.snippets = snippets;
  }

  /** Whether the client lets its user fill places of a completion in. */
  boolean takesSnippets() {
    return snippets;
  }

  EditorSession language() {
    return language;
  }

  Documents documents() {
    return documents;
  }

  Pages pages() {
    return pages;
  }

  /** Gives a document its text; problems of it and of those that depend on it follow. */
  void put(String name, String text) {
    documents.put(name, text);
    publishLater(language.put(name, text));
  }

  /** Adds many documents at once; how far their problems are worked out is shown if the client can. */
  void load(Map<String, String> texts, boolean showProgress) {
    texts.forEach(documents::put);
    language.load(texts);
    if (showProgress && !texts.isEmpty()) {
      progress = Optional.of(Progress.begin(client, "Checking cost files", texts.size()));
    }
    loading = texts.size();
    publishLater(texts.keySet());
  }

  void remove(String name) {
    unpublished.remove(name);
    publishLater(language.remove(name));
    client.publishDiagnostics(new PublishDiagnosticsParams(documents.uri(name), List.of()));
    documents.remove(name);
  }

  /** Where a place is; the library's are in files of their own. */
  Location location(TextPlace place) {
    Optional<String> library = language.libraryText(place.document()).filter(t -> !documents.isKnown(place.document()));
    if (library.isEmpty()) {
      return documents.location(place);
    }
    String uri = pages.ofLibrary(place.document(), library::get).toUri().toString();
    return new Location(uri, new LineIndex(library.get()).range(place));
  }

  /** Works the problems of documents out as soon as nobody is waiting for anything else; open documents come first. */
  void publishLater(Collection<String> names) {
    List<String> closed = new ArrayList<>(unpublished);
    closed.removeIf(n -> names.contains(n) || documents.isOpen(n));
    unpublished.removeAll(closed);
    names.stream().filter(documents::isOpen).forEach(unpublished::add);
    unpublished.addAll(names);
    unpublished.addAll(closed);
    if (!publishing && !unpublished.isEmpty()) {
      publishing = true;
      thread.execute(this::publishNext);
    }
  }

  private void publishNext() {
    if (!thread.isWaitedFor() && !unpublished.isEmpty()) {
      String name = unpublished.iterator().next();
      publishUnlessWaitedFor(name);
    }
    progress.ifPresent(p -> p.reach(loading - unpublished.size()));
    publishing = !unpublished.isEmpty();
    if (!publishing) {
      progress.ifPresent(Progress::end);
      progress = Optional.empty();
    }
    if (publishing) {
      thread.execute(this::publishNext);
    }
  }

  /** A fault of the tool with one document is told, and the others go on. */
  private void publishUnlessWaitedFor(String name) {
    try {
      language.problems(name, thread::isWaitedFor).ifPresent(problems -> {
        unpublished.remove(name);
        publish(name, problems);
      });
    } catch (RuntimeException e) {
      unpublished.remove(name);
      client.logMessage(new MessageParams(MessageType.Error, "a fault of costdsl with " + name + ": " + e));
    }
  }

  /** Tells the client what is wrong with a document. */
  void publish(String name, List<Problem> problems) {
    LineIndex text = documents.text(name);
    client.publishDiagnostics(new PublishDiagnosticsParams(documents.uri(name), problems.stream().map(p -> diagnostic(p, text)).toList()));
  }

  private Diagnostic diagnostic(Problem problem, LineIndex text) {
    DiagnosticSeverity severity = switch (problem.level()) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case INFO -> DiagnosticSeverity.Information;
    };
    Diagnostic diagnostic = new Diagnostic(text.range(problem.offset(), problem.offset() + problem.length()), message(problem), severity,
        SOURCE, problem.code());
    pages.ofRule(problem.code()).ifPresent(page -> diagnostic.setCodeDescription(new DiagnosticCodeDescription(page)));
    diagnostic.setRelatedInformation(problem.related().stream().filter(r -> documents.isKnown(r.place().document()))
        .map(r -> new DiagnosticRelatedInformation(documents.location(r.place()), r.message())).toList());
    return diagnostic;
  }

  /** Clients show a diagnostic as plain text. */
  private static String message(Problem problem) {
    String detail = problem.detail().replace("**", "").replace("```\n", "").replace("\n```", "").strip();
    return detail.isEmpty() ? problem.message() : problem.message() + "\n" + detail;
  }
}
