package org.costdsl.lang.analysis;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.costdsl.lang.evaluation.Defaults;
import org.eclipse.xtext.resource.XtextResource;

/**
 * Documents that are analysed together while they change, saved or not, by their file names; names resolve over all of them
 * and the standard library. A document is analysed anew only after it or one that it depends on has changed. May be used by
 * several threads.
 */
public final class Workspace {

  /** So many documents are kept ready for the next keystroke. */
  private static final int MOST_EDITED = 4;

  private CostAnalysis analysis;
  private final Project project;
  private final Map<String, Document> documents = new LinkedHashMap<>();
  private final Set<Document> edited = new LinkedHashSet<>();

  Workspace(CostAnalysis analysis, Project project) {
    this.analysis = analysis;
    this.project = project;
  }

  /**
   * Adds a document, or gives it another text.
   *
   * @return the documents whose analysis may come out differently, the given one first; empty if the text is what it was
   */
  public synchronized Set<String> put(String name, String text) {
    Document document = documents.get(name);
    if (document != null && document.hasText(text)) {
      return Set.of();
    }
    Set<String> names = new HashSet<>();
    if (document == null) {
      document = project.create(name, text);
      documents.put(name, document);
    } else {
      names.addAll(document.given());
      document.changeTo(text);
    }
    names.addAll(document.given());
    return affected(name, names);
  }

  /** Adds many documents at once, as when a folder is opened; what is known of others is forgotten. */
  public synchronized void load(Map<String, String> texts) {
    documents.values().forEach(Document::forget);
    texts.forEach((name, text) -> documents.put(name, project.create(name, text)));
  }

  /** Removes a document; gives the others whose analysis may come out differently. */
  public synchronized Set<String> remove(String name) {
    Document document = documents.remove(name);
    if (document == null) {
      return Set.of();
    }
    edited.remove(document);
    document.settle();
    Set<String> names = document.given();
    project.resources().getResources().remove(document.resource());
    Set<String> affected = affected(name, names);
    affected.remove(name);
    return affected;
  }

  /** Analyses with other settings from now on; every document is analysed anew when it is next asked for. */
  public synchronized void set(AnalysisSettings settings) {
    analysis = analysis.set(settings);
    documents.values().forEach(Document::forget);
  }

  /** The names of all documents. */
  public synchronized Set<String> names() {
    return Collections.unmodifiableSet(new LinkedHashSet<>(documents.keySet()));
  }

  /** What the analysis says of a document as it stands; empty if there is no such document. */
  public synchronized Optional<FileResult> analyse(String name) {
    return analyse(name, () -> false);
  }

  /** What the analysis says of a document; empty if there is no such document, or once the analysis has become stale. */
  public synchronized Optional<FileResult> analyse(String name, BooleanSupplier stale) {
    return Optional.ofNullable(documents.get(name)).flatMap(d -> d.result().or(() -> analysed(name, d, stale)));
  }

  /** Lets a service of the editor read a document's model while nothing changes it; empty if there is no such document. */
  public synchronized <T> Optional<T> read(String name, Function<XtextResource, T> reader) {
    return Optional.ofNullable(documents.get(name)).map(d -> reader.apply(d.resource()));
  }

  /** Lets a service of the editor read all models, the library's among them, while nothing changes them. */
  public synchronized <T> T readAll(Function<List<XtextResource>, T> reader) {
    return reader.apply(project.resources().getResources().stream().map(XtextResource.class::cast).toList());
  }

  private Optional<FileResult> analysed(String name, Document document, BooleanSupplier stale) {
    Defaults defaults = Defaults.in(project.resources());
    Optional<FileResult> result = document.canGoOn() ? goneOn(name, document, defaults, stale)
        : analysis.analyseUnless(stale::getAsBoolean, name, document.source(), defaults);
    result.ifPresent(document::remember);
    return result;
  }

  private Optional<FileResult> goneOn(String name, Document document, Defaults defaults, BooleanSupplier stale) {
    LiveAnalysis live = document.live(file -> analysis.live(name, file, defaults));
    edited.remove(document);
    edited.add(document);
    if (edited.size() > MOST_EDITED) {
      Document oldest = edited.iterator().next();
      oldest.settle();
      edited.remove(oldest);
    }
    return analysis.unless(() -> live.result(name, document.source().text(), document.resource(), stale::getAsBoolean));
  }

  /** Follows names from document to document: a figure may reach a document through others. */
  private Set<String> affected(String changed, Set<String> names) {
    Set<String> affected = new LinkedHashSet<>(Set.of(changed));
    if (names.isEmpty()) {
      return affected;
    }
    Deque<Set<String>> open = new ArrayDeque<>();
    open.add(names);
    while (!open.isEmpty()) {
      Set<String> given = open.remove();
      documents.forEach((name, document) -> {
        if (!affected.contains(name) && document.seeksAnyOf(given)) {
          affected.add(name);
          open.add(document.given());
        }
      });
    }
    affected.stream().skip(1).map(documents::get).forEach(Document::forget);
    return affected;
  }
}
