package org.costdsl.lang.analysis;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.diagnostic.Origin;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.evaluation.LiveEvaluation;
import org.costdsl.lang.evaluation.Origins;
import org.costdsl.lang.evaluation.Reach;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.DeclarationKind;
import org.costdsl.lang.rule.LiveRules;
import org.costdsl.lang.rule.RuleOutcome;
import org.costdsl.lang.scoping.CostLinker;
import org.costdsl.lang.validation.ElementIssues;
import org.costdsl.lang.validation.LanguageIssues;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;

/** The analysis of a document from one keystroke to the next: what an edit does not reach is not done again. */
final class LiveAnalysis {

  /** After so many edits everything is made anew, since links of what was replaced gather in the model. */
  private static final int MOST_EDITS = 2_000;

  private final CostLinker linker;
  private final ElementIssues issues;
  private final LiveEvaluation evaluation;
  private final LiveRules rules;
  private final Origins origins;
  private final Mentions mentions;
  private int edits;
  private boolean renamed;

  LiveAnalysis(CostLinker linker, ElementIssues issues, LiveEvaluation evaluation, LiveRules rules, Origins origins, CostFile file) {
    this.linker = linker;
    this.issues = issues;
    this.evaluation = evaluation;
    this.rules = rules;
    this.origins = origins;
    this.mentions = Mentions.in(file);
  }

  /** Follows an exchange of declarations in the model; gives false if that cannot be done and all has to be made anew. */
  boolean follow(ElementExchange.Exchanged exchanged) {
    Declaration former = exchanged.former();
    Declaration now = exchanged.now();
    edits++;
    if (edits > MOST_EDITS || now.getKind() == DeclarationKind.INDEX) {
      return false;
    }
    Optional<Origin> place = origins.of(former);
    Set<EObject> elements = identitySet();
    elements.addAll(mentions.reach(former));
    elements.remove(former);
    Set<String> names = new HashSet<>(mentions.names(former));
    mentions.remove(former);
    mentions.add(now);
    renamed = !names.equals(mentions.names(now));
    elements.addAll(mentions.reach(now));
    names.addAll(mentions.names(now));
    linker.relink(now);
    mentions.mentioning(names).stream().filter(e -> e != now).forEach(linker::relink);
    origins.follow((CostFile) now.eContainer());
    elements.forEach(e -> names.addAll(mentions.names(e)));
    Reach reach = new Reach(elements, names, origins);
    place.ifPresent(p -> reach.andFormer(former, p));
    issues.forget(now.eResource(), reach::contains);
    evaluation.forget(reach);
    return true;
  }

  /** Whether the last exchange has changed the names that the document declares. */
  boolean hasRenamed() {
    return renamed;
  }

  /** What the analysis says of the document as it stands. */
  FileResult result(String name, String text, XtextResource resource, CancelIndicator stale) {
    List<LanguageIssue> found = issues.of(resource, (issue, element) -> placed(issue, element, name, text), stale);
    CostReport report = evaluation.report();
    List<LanguageIssue> all = FileResult.merged(found, report.issues());
    boolean sound = all.stream().noneMatch(LanguageIssue::isError);
    RuleOutcome outcome = sound ? rules.run(report) : RuleOutcome.NONE;
    return new FileResult(name, text, all, Optional.of(report), outcome.findings(), outcome.accepted());
  }

  /** Lets go of what is kept for the next analysis. */
  void end() {
    rules.close();
  }

  private LanguageIssue placed(Issue issue, EObject element, String name, String text) {
    LanguageIssue own = LanguageIssues.of(issue, name, text);
    return element == null ? own : origins.of(element).map(o -> own.at(own.place().movingWith(o))).orElse(own);
  }

  private static <T> Set<T> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }
}
