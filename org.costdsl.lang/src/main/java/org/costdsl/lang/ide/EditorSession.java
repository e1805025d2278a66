package org.costdsl.lang.ide;

import com.google.inject.Injector;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.costdsl.lang.analysis.AnalysisSettings;
import org.costdsl.lang.analysis.CostAnalysis;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.analysis.Workspace;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.model.Named;
import org.costdsl.lang.scoping.StandardLibrary;

/** What an editor asks of the language, for documents that belong together; may be used by several threads. */
public final class EditorSession {

  private final Workspace workspace;
  private final Completion completion;

  private EditorSession(Workspace workspace, Completion completion) {
    this.workspace = workspace;
    this.completion = completion;
  }

  /** A session without documents; the first one sets the language up, which takes a second or so. */
  public static EditorSession open() {
    return new EditorSession(Language.ANALYSIS.workspace(), Language.INJECTOR.getInstance(Completion.class));
  }

  /** The language, as all sessions have it. */
  static Injector language() {
    return Language.INJECTOR;
  }

  /** A session whose user sets something. */
  public static EditorSession open(AnalysisSettings settings) {
    EditorSession session = open();
    session.set(settings);
    return session;
  }

  /** Other settings; the problems of every document may have changed. */
  public void set(AnalysisSettings settings) {
    workspace.set(settings);
  }

  /** Adds a document or gives it another text; gives the documents whose problems may have changed, itself first. */
  public Set<String> put(String name, String text) {
    return workspace.put(name, text);
  }

  /** Removes a document; gives the documents whose problems may have changed. */
  public Set<String> remove(String name) {
    return workspace.remove(name);
  }

  /** The names of the documents. */
  public Set<String> names() {
    return workspace.names();
  }

  /** Language errors and rule findings of a document in order of place; none if there is no such document. */
  public List<Problem> problems(String name) {
    return workspace.analyse(name).map(Problems::of).orElse(List.of());
  }

  /** What can be written at a place of a document, the likeliest first. */
  public List<Proposal> proposals(String name, int offset) {
    return workspace.read(name, resource -> completion.at(resource, offset)).orElse(List.of());
  }

  /** What a place of a document means and comes to; empty if there is nothing to say. */
  public Optional<HoverText> hover(String name, int offset) {
    return workspace.analyse(name)
        .flatMap(result -> workspace.read(name, resource -> new Explanation(resource, result).at(offset)).orElse(Optional.empty()));
  }

  /** Adds many documents at once, as when a folder is opened. */
  public void load(Map<String, String> texts) {
    workspace.load(texts);
  }

  /** As {@link #problems(String)}, but empty once it has become stale. */
  public Optional<List<Problem>> problems(String name, BooleanSupplier stale) {
    return workspace.analyse(name, stale).map(Problems::of);
  }

  /** What mends the problems of a document. */
  public List<QuickFix> fixes(String name) {
    return fixes(name, 0, Integer.MAX_VALUE);
  }

  /** What mends the problems that touch a stretch of a document. */
  public List<QuickFix> fixes(String name, int from, int to) {
    return workspace.analyse(name).map(result -> workspace.readAll(all -> workspace.read(name, own -> own.getContents().stream()
        .filter(CostFile.class::isInstance).flatMap(file -> new QuickFixes(name, (CostFile) file, all).of(result, from, to).stream())
        .toList()).orElse(List.of()))).orElse(List.of());
  }

  /** What can be written otherwise at a place without anything being wrong there: another unit or currency, a source. */
  public List<QuickFix> rewrites(String name, int offset) {
    return workspace.readAll(all -> workspace.read(name, own -> own.getContents().stream().filter(CostFile.class::isInstance)
        .flatMap(file -> new QuickFixes(name, (CostFile) file, all).rewrites(offset).stream()).toList()).orElse(List.of()));
  }

  /** How the line of a place is to be indented, as when a line break or a closing brace has been typed there. */
  public List<Edit> typed(String name, int offset) {
    return workspace.read(name, resource -> new Indents(resource.getParseResult().getRootNode().getText()).ofLine(name, offset).stream().toList())
        .orElse(List.of());
  }

  /** The declarations of a document with their figures and verdicts. */
  public List<Symbol> symbols(String name) {
    return workspace.analyse(name).flatMap(result -> workspace.read(name, new Outline(name, result)::symbols)).orElse(List.of());
  }

  /**
   * What the costs of a document consist of in one of its scenarios, {@code base} for the document as it stands; empty if there is
   * no such document, or once the answer has become stale.
   */
  public Optional<CostBreakdown> costs(String name, String scenario, BooleanSupplier stale) {
    return shown(name, stale, result -> result.report().map(report -> Breakdown.of(report, scenario)));
  }

  /** The findings of a document by claim; empty if there is no such document, or once the answer has become stale. */
  public Optional<ClaimTree> findings(String name, BooleanSupplier stale) {
    return shown(name, stale, result -> Optional.of(Claims.of(result)));
  }

  /** The scenarios of a document side by side; empty if there is no such document, or once the answer has become stale. */
  public Optional<ScenarioTable> comparison(String name, BooleanSupplier stale) {
    return shown(name, stale, result -> result.report().map(Comparison::of));
  }

  /** Figures are sampled when they are asked for, so nothing else may ask meanwhile. */
  private <T> Optional<T> shown(String name, BooleanSupplier stale, Function<FileResult, Optional<T>> view) {
    return workspace.analyse(name, stale).flatMap(result -> workspace.read(name, resource -> view.apply(result)).orElse(Optional.empty()));
  }

  /** The declarations of all documents whose name contains the given letters, without figures. */
  public List<Symbol> search(String letters) {
    String wanted = letters.toLowerCase(Locale.ROOT);
    return names().stream().flatMap(name -> workspace.read(name, Outline.plain(name)::symbols).stream()).flatMap(symbols -> Outline.flat(symbols))
        .filter(s -> s.name().toLowerCase(Locale.ROOT).contains(wanted)).toList();
  }

  /** Figures and verdicts to show behind lines. */
  public List<Inlay> inlays(String name) {
    return workspace.analyse(name).flatMap(result -> workspace.read(name, new Outline(name, result)::inlays)).orElse(List.of());
  }

  /** What each token of a document means, in order. */
  public List<ColouredToken> tokens(String name) {
    return workspace.read(name, Colouring::of).orElse(List.of());
  }

  /** Addresses of web pages in a document. */
  public List<Link> links(String name) {
    return workspace.read(name, resource -> Links.of(resource, name)).orElse(List.of());
  }

  /** Bodies and comments that can be folded. */
  public List<Fold> folds(String name) {
    return workspace.read(name, Folds::of).orElse(List.of());
  }

  /** The stretches of text around a place, the narrowest first. */
  public List<TextPlace> around(String name, int offset) {
    return workspace.read(name, resource -> Selections.around(resource, name, offset)).orElse(List.of());
  }

  /** Where what the name at a place names is declared. */
  public Optional<TextPlace> definition(String name, int offset) {
    return workspace.read(name, resource -> References.targetAt(resource, offset).flatMap(References::declaration))
        .orElse(Optional.empty());
  }

  /** Every place of all documents that refers to what the name at a place names, its declaration first if that is wanted. */
  public List<TextPlace> references(String name, int offset, boolean withDeclaration) {
    return workspace.readAll(all -> target(name, offset).map(target -> {
      List<TextPlace> places = new ArrayList<>(withDeclaration ? References.declaration(target).stream().toList() : List.of());
      all.stream().filter(r -> !StandardLibrary.contains(r.getURI())).forEach(r -> places.addAll(References.to(target, r)));
      return places;
    }).orElse(new ArrayList<>()));
  }

  /** As {@link #references}, within the document only. */
  public List<TextPlace> occurrences(String name, int offset) {
    return references(name, offset, true).stream().filter(p -> p.document().equals(name)).toList();
  }

  /** The name at a place if it can be changed: it is that of a declaration of a document. */
  public Optional<TextPlace> renamable(String name, int offset) {
    return target(name, offset).filter(t -> !StandardLibrary.contains(t.eResource().getURI()))
        .flatMap(t -> workspace.read(name, r -> References.nameAt(r, offset)
            .map(leaf -> new TextPlace(name, leaf.getOffset(), leaf.getLength()))).orElse(Optional.empty()));
  }

  /**
   * Checks a name without looking at any document.
   *
   * @throws IllegalArgumentException if nothing can have it; the message says why
   */
  public static void checkName(String name) {
    NewName.check(name);
  }

  /**
   * Changes the name at a place, wherever it is used.
   *
   * @throws IllegalArgumentException if nothing can have the new name; the message says why
   */
  public List<Edit> rename(String name, int offset, String newName) {
    NewName.check(newName);
    return renamable(name, offset).isEmpty() ? List.of()
        : references(name, offset, true).stream().map(place -> new Edit(place, newName)).toList();
  }

  /** What the formatter changes within a stretch of a document. */
  public List<Edit> layout(String name, int from, int to) {
    return workspace.read(name, resource -> Layouts.of(resource, name, from, to)).orElse(List.of());
  }

  /** The text of a file of the standard library by its name, {@code costdsl:/library/…}. */
  public Optional<String> libraryText(String name) {
    return workspace.readAll(all -> all.stream().filter(r -> r.getURI().toString().equals(name)).findFirst()
        .map(r -> r.getParseResult().getRootNode().getText()));
  }

  private Optional<Named> target(String name, int offset) {
    return workspace.read(name, resource -> References.targetAt(resource, offset)).orElse(Optional.empty());
  }

  /** The language is set up once, by the first session. */
  private static final class Language {
    static final Injector INJECTOR = new CostIdeSetup().createInjectorAndDoEMFRegistration();
    static final CostAnalysis ANALYSIS = CostAnalysis.with(AnalysisSettings.defaults(), INJECTOR);
  }
}
