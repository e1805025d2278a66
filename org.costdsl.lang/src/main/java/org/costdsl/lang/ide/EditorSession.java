package org.costdsl.lang.ide;

import com.google.inject.Injector;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.costdsl.lang.analysis.AnalysisSettings;
import org.costdsl.lang.analysis.CostAnalysis;
import org.costdsl.lang.analysis.Workspace;

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

  /** The language is set up once, by the first session. */
  private static final class Language {
    static final Injector INJECTOR = new CostIdeSetup().createInjectorAndDoEMFRegistration();
    static final CostAnalysis ANALYSIS = CostAnalysis.with(AnalysisSettings.defaults(), INJECTOR);
  }
}
