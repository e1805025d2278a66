package org.costdsl.lang.evaluation;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.costdsl.lang.evaluation.Formula.Constant;
import org.costdsl.lang.evaluation.Formula.Input;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.Let;
import org.costdsl.lang.uncertainty.Bounds;
import org.costdsl.lang.uncertainty.Point;

/** A file evaluated again with some of its inputs replaced; each question is answered by a fresh evaluation. */
public final class WhatIf {

  private final Evaluation base;
  private final Map<String, Declaration> declarations = new HashMap<>();
  private final Map<String, Let> lets = new HashMap<>();
  private final InputRanks ranks;
  private Evaluation probes;

  WhatIf(Evaluation base) {
    this.base = base;
    this.ranks = new InputRanks(base.estimator().sampling().atMost(Sensitivity.SAMPLES));
    CostFile file = base.file();
    Members.declarations(file).forEach(this::add);
    file.getElements().stream().filter(Let.class::isInstance).map(Let.class::cast).forEach(l -> lets.put(l.getName(), l));
  }

  private void add(Declaration declaration) {
    declarations.putIfAbsent(Members.name(declaration), declaration);
    Members.stages(declaration).forEach(this::add);
  }

  /** The figure of that name, such as {@code v3.cost}, as the file has it. */
  public Optional<Figure> figure(String name) {
    return figure(base, name);
  }

  /** The figure with the named inputs replaced by numbers, in base units. */
  public Optional<Figure> figure(String name, Map<String, Double> replaced) {
    return figure(withNumbers(replaced), name);
  }

  /**
   * Figures with the named inputs replaced by numbers, in base units.
   *
   * @throws IllegalArgumentException if one of them has no value then
   */
  public List<Figure> figures(List<String> names, Map<String, Double> replaced) {
    Evaluation evaluation = withNumbers(replaced);
    List<Figure> figures = names.stream().map(n -> figure(evaluation, n)
        .orElseThrow(() -> new IllegalArgumentException(n + " has no value where " + replaced))).toList();
    Figure.sampleTogether(figures);
    return figures;
  }

  private Evaluation withNumbers(Map<String, Double> replaced) {
    return base.replacing(f -> replaced.containsKey(f.name()) ? constant(f, replaced.get(f.name())) : f);
  }

  /** The same questions of the file with some figures replaced by others of the same name, with all their uncertainty. */
  public WhatIf replacing(Map<String, Figure> others) {
    return new WhatIf(base.replacing(f -> others.containsKey(f.name()) ? f.with(others.get(f.name()).formula()) : f));
  }

  /** The natural limits of an input, in base units. */
  public Bounds limits(String name) {
    int dot = split(name);
    return Optional.ofNullable(dot < 0 ? null : declarations.get(name.substring(0, dot)))
        .flatMap(d -> Members.schema(d, name.substring(dot + 1)))
        .map(s -> new Bounds(s.limits().low(), s.limits().high())).orElse(Bounds.UNLIMITED);
  }

  /** The names of the inputs that a figure rests on: what is written or taken by default. */
  public Set<String> inputs(Figure figure) {
    Set<String> names = new TreeSet<>();
    new Derivation(figure).leaves().forEach(f -> names.add(f.name()));
    return names;
  }

  /** Whether a figure is computed from another, over however many steps. */
  public boolean dependsOn(Figure figure, Figure input) {
    return !figure.name().equals(input.name()) && new Derivation(figure).names().contains(input.name());
  }

  /** The names of the inputs that a figure answers to most, the strongest first: per cent of it to one per cent of them. */
  public List<String> strongest(Figure figure, int most) {
    return figure(probes(), figure.name()).map(Leverage::of).orElse(Map.of()).entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .limit(most).map(Map.Entry::getKey).toList();
  }

  /** Which part of a figure rests on what. */
  public Optional<EvidenceShares> evidence(Figure figure) {
    return Optional.ofNullable(evidence(List.of(figure)).get(figure));
  }

  /**
   * Which part of each of some figures rests on what. Of very many that rest on very much the first ones are answered, so that it
   * takes seconds; none is left out as long as they look at less than two billion values together.
   */
  public Map<Figure, EvidenceShares> evidence(List<Figure> figures) {
    Map<Figure, Figure> probed = new IdentityHashMap<>();
    figures.forEach(f -> figure(probes(), f.name()).ifPresent(p -> probed.put(f, p)));
    return new EvidenceSearch(figures.stream().filter(probed::containsKey).toList(), probed, ranks).shares();
  }

  private synchronized Evaluation probes() {
    if (probes == null) {
      probes = base.replacing(WhatIf::probe);
    }
    return probes;
  }

  /** An input in the place of a figure that is no formula over others, so that it stays visible in what is computed from it. */
  private static Figure probe(Figure figure) {
    if (!figure.trace().inputs().isEmpty()) {
      return figure;
    }
    double middle = PointValues.median(figure.formula());
    return Double.isFinite(middle) ? figure.with(new Input(figure.name(), new Point(middle), Optional.empty())) : figure;
  }

  private static Figure constant(Figure figure, double value) {
    return figure.with(new Constant(value));
  }

  private Optional<Figure> figure(Evaluation evaluation, String name) {
    Let let = lets.get(name);
    if (let != null) {
      return evaluation.findLet(let);
    }
    int dot = split(name);
    return dot < 0 ? Optional.empty() : evaluation.find(declarations.get(name.substring(0, dot)), name.substring(dot + 1));
  }

  /** Where the declaration's name ends: at the last dot before which there is one. */
  private int split(String name) {
    for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
      if (declarations.containsKey(name.substring(0, dot))) {
        return dot;
      }
    }
    return -1;
  }
}
