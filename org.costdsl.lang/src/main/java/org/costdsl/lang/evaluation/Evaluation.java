package org.costdsl.lang.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.costdsl.lang.diagnostic.SourceRange;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.DeclarationKind;
import org.costdsl.lang.model.Item;
import org.costdsl.lang.model.Let;
import org.costdsl.lang.model.Property;
import org.costdsl.lang.quantity.Dimension;
import org.costdsl.lang.schema.PropertySchema;
import org.costdsl.lang.uncertainty.Bounds;
import org.costdsl.lang.uncertainty.Distribution;

/**
 * One evaluation of one file: every figure is worked out once, when first asked for. A given value wins over a computed one,
 * that over the default.
 */
final class Evaluation {

  private final CostFile file;
  private final Money money;
  private final Estimator estimator;
  private final Places places;
  private final Defaults defaults;
  private final Amounts amounts;
  private final ExpressionReader reader;
  private final ItemReader items;
  private final Map<FigureMemory.Key, Item> overrides;
  private final Map<String, Formula.Input> inputs;
  private final Couplings couplings;
  private final UnaryOperator<Figure> replacement;
  private final Warnings warnings = new Warnings();
  private final FigureMemory memory;
  private final Map<FigureReference, Declaration> taken;
  private final GivenFigures given;

  Evaluation(CostFile file, Money money, Estimator estimator, Places places, Defaults defaults,
      Map<FigureMemory.Key, Item> overrides) {
    this(file, money, estimator, places, defaults, overrides, new HashMap<>(), new Couplings(), UnaryOperator.identity(),
        Map.of());
  }

  private Evaluation(CostFile file, Money money, Estimator estimator, Places places, Defaults defaults,
      Map<FigureMemory.Key, Item> overrides, Map<String, Formula.Input> inputs, Couplings couplings,
      UnaryOperator<Figure> replacement, Map<FigureReference, Declaration> taken) {
    this.file = file;
    this.money = money;
    this.estimator = estimator;
    this.places = places;
    this.defaults = defaults;
    this.overrides = overrides;
    this.inputs = inputs;
    this.couplings = couplings;
    this.replacement = replacement;
    this.memory = new FigureMemory(replacement);
    this.taken = taken;
    this.amounts = new Amounts(money);
    this.reader = new ExpressionReader(this);
    this.items = new ItemReader(this);
    this.given = new GivenFigures(this);
  }

  /** The same file with a claim's statement in place of the figure that it is about; what is uncertain is the same draw. */
  Evaluation taking(FigureReference figure, Declaration claim) {
    return new Evaluation(file, money, estimator, places, defaults, overrides, inputs, couplings, replacement,
        Map.of(figure, claim));
  }

  CostFile file() {
    return file;
  }

  Money money() {
    return money;
  }

  Amounts amounts() {
    return amounts;
  }

  Places places() {
    return places;
  }

  Couplings couplings() {
    return couplings;
  }

  Warnings warnings() {
    return warnings;
  }

  /** The same, knowing which inputs go together: whatever this one has read was read without that knowledge. */
  Evaluation coupled() {
    return new Evaluation(file, money, estimator, places, defaults, overrides, new HashMap<>(), couplings, replacement, taken);
  }

  /** The same file read again, each figure replaced by what the operator makes of it before anything is computed from it. */
  Evaluation replacing(UnaryOperator<Figure> other) {
    return new Evaluation(file, money, estimator.fresh(), places, defaults, overrides, new HashMap<>(), couplings, other, taken);
  }

  Estimator estimator() {
    return estimator;
  }

  /** Forgets all that was read of elements which have changed or rest on some that have. */
  void forget(Reach reach) {
    memory.forget(reach::contains);
    inputs.keySet().removeIf(reach::mentions);
    given.forget(reach);
    warnings.forget(reach::contains);
  }

  ExpressionReader reader() {
    return reader;
  }

  ItemReader items() {
    return items;
  }

  Defaults defaults() {
    return defaults;
  }

  /** What is written and not worked out. */
  GivenFigures given() {
    return given;
  }

  /** A figure; fails with the reason if it is neither given nor computable nor has a default. */
  Figure figure(Declaration declaration, String property) {
    return memory.remembered(new FigureMemory.Key(declaration, property), () -> resolve(declaration, property));
  }

  /** The figure, or nothing. */
  Optional<Figure> find(Declaration declaration, String property) {
    try {
      return Optional.of(figure(declaration, property));
    } catch (UnavailableException e) {
      return Optional.empty();
    }
  }

  /** The value of a `let`. */
  Figure let(Let let) {
    FigureMemory.Key key = new FigureMemory.Key(let, "");
    return memory.remembered(key, () -> {
      Item item = overrides.containsKey(key) ? overrides.get(key) : items.at(let.getItems(), money.asOf());
      Term term = given.written(item, () -> reader.read(item.getValue(), Reading.of(let.getName(), Dimension.NONE)));
      return new Figure(let.getName(), term.formula(), term.dimension(), items.trace(item, term), Optional.empty(), estimator);
    });
  }

  /** The value of a `let`, or nothing. */
  Optional<Figure> findLet(Let let) {
    try {
      return Optional.of(let(let));
    } catch (UnavailableException e) {
      return Optional.empty();
    }
  }

  /** A claim's name is its stated amount without the hedge; other declarations are no amounts. */
  Term amountOf(Declaration declaration) {
    if (declaration.getKind() != DeclarationKind.CLAIM) {
      throw new UnavailableException("`" + declaration.getName() + "` is a " + Members.kind(declaration)
          + ", not an amount: name one of its figures");
    }
    return Term.of(memory.remembered(new FigureMemory.Key(declaration, "stated"),
        () -> new ClaimReader(this).statedFigure(declaration)));
  }

  /** An uncertain input: one node for each name, so that a value used twice is one draw. */
  Term input(HedgedAmount amount, Reading reading) {
    Formula formula = amount.formula(this::input, reading.nextInput());
    return new Term(formula, amount.dimension());
  }

  /** A named input with its distribution, for functions such as `normal(…)`. */
  Formula.Input input(String name, Distribution distribution) {
    return inputs.computeIfAbsent(name, n -> new Formula.Input(n, distribution, couplings.of(n)));
  }

  /** A value about which nothing is known. */
  Formula nothingKnown() {
    return Formula.between(new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
  }

  /**
   * What the rest of the file gives for a property that is stated; nothing if it does not determine it, or only by way of the
   * stated value itself.
   */
  Optional<Figure> independently(Declaration declaration, String property) {
    if (!FigureTable.computes(Members.kind(declaration), property)) {
      return Optional.empty();
    }
    Evaluation fresh = new Evaluation(file, money, estimator, places, defaults, overrides, inputs, couplings, replacement, taken);
    fresh.memory.open(new FigureMemory.Key(declaration, property));
    try {
      return Optional.of(fresh.computed(declaration, property));
    } catch (UnavailableException e) {
      return Optional.empty();
    }
  }

  /** The items that speak for a property: the scenario's, else the file's. */
  private Optional<List<Item>> written(Declaration declaration, String property) {
    Item overridden = overrides.get(new FigureMemory.Key(declaration, property));
    return overridden != null ? Optional.of(List.of(overridden))
        : Members.find(declaration, property).map(Property::getItems).filter(i -> !i.isEmpty()).map(List::copyOf);
  }

  private Figure resolve(Declaration declaration, String property) {
    Declaration claim = taken.get(new FigureReference(declaration, property));
    if (claim != null) {
      return new ClaimReader(this).atItsWord(claim, Members.name(declaration) + "." + property,
          Members.schema(declaration, property).orElseThrow());
    }
    Optional<List<Item>> written = written(declaration, property);
    if (written.isPresent()) {
      return given.given(declaration, property, written.get());
    }
    if (FigureTable.computes(Members.kind(declaration), property)) {
      return computed(declaration, property);
    }
    return fallback(declaration, property)
        .orElseThrow(() -> new UnavailableException("`" + Members.name(declaration) + "." + property + "` is not given"));
  }

  private Figure computed(Declaration declaration, String property) {
    Subject subject = new Subject(this, declaration);
    Computation computation = FigureTable.of(Members.kind(declaration), property);
    Term term = computation.formula().apply(subject);
    String name = Members.name(declaration) + "." + property;
    SourceRange place = places.of(declaration);
    return new Figure(name, term.formula(), term.dimension(), Trace.computed(computation.method(), term.inputs(), place),
        Optional.empty(), estimator);
  }

  private Optional<Figure> fallback(Declaration declaration, String property) {
    return Members.schema(declaration, property).flatMap(PropertySchema::defaultName)
        .map(name -> given.fallback(declaration, property, name));
  }
}
