package org.costdsl.lang.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.diagnostic.SourceRange;
import org.costdsl.lang.model.Acceptance;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.DeclarationKind;
import org.costdsl.lang.model.Expectation;
import org.costdsl.lang.model.Item;
import org.costdsl.lang.model.Let;
import org.costdsl.lang.model.NameReference;
import org.eclipse.emf.ecore.EObject;

/** One evaluation written down as a report; what it has written of each element it keeps, so that it can do so again. */
final class Pass {

  private final Evaluation evaluation;
  private final EntityReader reader;
  private final Scopes scopes;
  private final ClaimJudge judge;
  private final UndefinedValues undefined = new UndefinedValues();
  private final Map<EObject, Entity> entities = new IdentityHashMap<>();
  private final Map<Declaration, Set<String>> leaves = new IdentityHashMap<>();
  private final Map<Declaration, List<Declaration>> referred = new IdentityHashMap<>();
  private final Map<Declaration, ClaimResult> results = new IdentityHashMap<>();
  private final Map<Declaration, List<Entity>> taken = new IdentityHashMap<>();
  private final Map<Expectation, ExpectationResult> tried = new IdentityHashMap<>();

  Pass(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.reader = new EntityReader(evaluation);
    this.scopes = new Scopes(evaluation);
    this.judge = new ClaimJudge(evaluation);
  }

  /** Forgets what an edit reaches. */
  void forget(Reach reach) {
    evaluation.forget(reach);
    Stream.of(entities, leaves, referred, results, taken, tried).forEach(memory -> memory.keySet().removeIf(reach::contains));
  }

  /** Whether something that was said while reading one element may be the fault of another: then nothing can be kept. */
  boolean isEntangled() {
    return !evaluation.given().failures().isEmpty() || evaluation.warnings().issues().stream().anyMatch(w -> isDated(w.place()));
  }

  /** Prices and peaks are read for whoever needs them at some date. */
  private boolean isDated(SourceRange place) {
    return Members.declarations(evaluation.file()).stream()
        .filter(d -> d.getKind() == DeclarationKind.ACCELERATOR || d.getKind() == DeclarationKind.INDEX)
        .anyMatch(d -> evaluation.places().of(d).offset() <= place.offset()
            && place.offset() < evaluation.places().of(d).offset() + evaluation.places().of(d).length());
  }

  CostReport report(String name, Map<String, CostReport> scenarios) {
    CostFile file = evaluation.file();
    Map<String, Entity> found = new LinkedHashMap<>();
    Map<String, Set<String>> scope = new LinkedHashMap<>();
    Members.declarations(file).forEach(d -> add(d, found, scope));
    lets(file).forEach(let -> found.putIfAbsent(let.getName(), remembered(entities, let, this::entity)));
    List<ClaimResult> claims = claims(found);
    List<ExpectationResult> expectations = expectations(file);
    return new CostReport(name, evaluation.money().currency(), evaluation.money().asOf(), found, scope, claims,
        claimed(claims), expectations, accepted(file), scenarios, issues(name, found), parts(file));
  }

  private static <K extends EObject, V> V remembered(Map<? super K, V> memory, K key, Function<K, V> reader) {
    V known = memory.get(key);
    if (known == null) {
      known = reader.apply(key);
      memory.put(key, known);
    }
    return known;
  }

  private void add(Declaration declaration, Map<String, Entity> found, Map<String, Set<String>> scope) {
    String name = Members.name(declaration);
    if (name == null || found.containsKey(name)) {
      return;
    }
    boolean foreign = declaration.eResource() != evaluation.file().eResource();
    found.put(name, remembered(entities, declaration, d -> reader.read(d, foreign)));
    scope.put(name, remembered(leaves, declaration, scopes::of));
    Members.stages(declaration).forEach(s -> add(s, found, scope));
    remembered(referred, declaration, Pass::referred).forEach(r -> add(r, found, scope));
    Optional.ofNullable(declaration.getBase()).filter(b -> !b.eIsProxy()).ifPresent(b -> add(b, found, scope));
  }

  /** What a declaration refers to in other files: accelerators, sources, organizations of libraries. */
  private static List<Declaration> referred(Declaration declaration) {
    List<Declaration> result = new ArrayList<>();
    List<Declaration> cited = new ArrayList<>();
    declaration.eAllContents().forEachRemaining(o -> {
      if (o instanceof NameReference n && n.getTarget() instanceof Declaration d && !d.eIsProxy()) {
        result.add(d);
      } else if (o instanceof Item item) {
        item.getCites().stream().filter(c -> !c.eIsProxy()).forEach(cited::add);
      }
    });
    result.addAll(cited);
    return result;
  }

  private Entity entity(Let let) {
    SourceRange place = evaluation.places().of(let);
    Map<String, Figure> figures = evaluation.findLet(let).map(f -> Map.of("value", f)).orElse(Map.of());
    return new Entity(let.getName(), "let", let.getName(), place, false, Map.of(), figures, Map.of(), Optional.empty());
  }

  private List<ClaimResult> claims(Map<String, Entity> found) {
    return claims().filter(c -> found.containsKey(c.getName()))
        .map(claim -> remembered(results, claim, c -> judge.judge(c, found.get(c.getName())))).toList();
  }

  private List<Entity> claimed(List<ClaimResult> claims) {
    Map<String, ClaimResult> byName = new HashMap<>();
    claims.forEach(c -> byName.putIfAbsent(c.claim().name(), c));
    AtItsWord atItsWord = new AtItsWord(evaluation);
    return claims().filter(d -> byName.containsKey(d.getName()))
        .flatMap(d -> remembered(taken, d, c -> atItsWord.entities(c, byName.get(c.getName()))).stream()).toList();
  }

  private Stream<Declaration> claims() {
    return Members.declarations(evaluation.file()).stream().filter(d -> d.getKind() == DeclarationKind.CLAIM);
  }

  private List<ExpectationResult> expectations(CostFile file) {
    Expectations expectations = new Expectations(evaluation);
    return file.getElements().stream().filter(Expectation.class::isInstance).map(Expectation.class::cast)
        .map(e -> remembered(tried, e, expectations::tried)).toList();
  }

  private List<AcceptedFinding> accepted(CostFile file) {
    return file.getElements().stream().filter(Acceptance.class::isInstance).map(Acceptance.class::cast)
        .map(a -> new AcceptedFinding(a.getRule(), a.getTarget(), a.getReason(),
            Optional.ofNullable(a.getUntil()).flatMap(ValueReader::date), evaluation.places().of(a)))
        .toList();
  }

  private Map<String, List<CostPart>> parts(CostFile file) {
    return Members.declarations(file).stream().filter(d -> d.getKind() == DeclarationKind.PROGRAMME && d.getName() != null)
        .collect(Collectors.toMap(Declaration::getName, d -> ProgrammeParts.of(new Subject(evaluation, d)), (one, other) -> one));
  }

  private List<LanguageIssue> issues(String name, Map<String, Entity> found) {
    List<LanguageIssue> issues = new ArrayList<>(failures(name));
    evaluation.warnings().issues().stream().filter(i -> i.place().file().equals(name)).forEach(issues::add);
    issues.addAll(undefined.among(found.values(), evaluation.estimator().sampling()));
    return issues;
  }

  private List<LanguageIssue> failures(String name) {
    return evaluation.given().failures().entrySet().stream().filter(f -> f.getKey().file().equals(name))
        .map(f -> new LanguageIssue(f.getValue().isCycle() ? CostEvaluator.CYCLE : CostEvaluator.NO_VALUE, Severity.ERROR,
            f.getKey(), "this has no value: " + f.getValue().getMessage(), List.of(), Optional.empty()))
        .toList();
  }

  static List<Let> lets(CostFile file) {
    return file.getElements().stream().filter(Let.class::isInstance).map(Let.class::cast)
        .filter(l -> l.getName() != null).toList();
  }
}
