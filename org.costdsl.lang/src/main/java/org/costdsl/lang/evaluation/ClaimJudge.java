package org.costdsl.lang.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.costdsl.lang.evaluation.Statement.Alternative;
import org.costdsl.lang.evaluation.Statement.Stated;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.quantity.DateSpan;
import org.costdsl.lang.quantity.QuantityFormat;
import org.costdsl.lang.uncertainty.Verdict;
import org.costdsl.lang.uncertainty.VerdictRule;

/** Judges a claim's stated amount against what the file gives; scope, evidence and time are the rules' business. */
final class ClaimJudge {

  private final Evaluation evaluation;
  private final Scopes scopes;
  private final ValueReader values;
  /**
   * A claim is supported when the value lies in its range with 80 %: a claim hedged like the input it is judged by ("about 10,000"
   * and "about 10,000") covers 90 %, and the error of sampling must not decide it.
   */
  private final VerdictRule rule = new VerdictRule(0.95, 0.80);


  ClaimJudge(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.scopes = new Scopes(evaluation);
    this.values = new ValueReader(evaluation);
  }

  ClaimResult judge(Declaration claim, Entity entity) {
    Set<String> presented = scopes.of(values.references(claim, "presented_as"));
    Set<String> covered = scopes.of(values.references(claim, "covers"));
    try {
      Optional<Statement> statement = new ClaimReader(evaluation).read(claim);
      Judgement judgement = statement.map(this::judge).orElseGet(() -> Judgement.open("it states no amount"));
      return new ClaimResult(entity, statement, judgement.verdict, judgement.violation, judgement.inside, judgement.reason,
          presented, covered);
    } catch (UnavailableException e) {
      return new ClaimResult(entity, Optional.empty(), Verdict.NOT_CHECKABLE, OptionalDouble.empty(), OptionalDouble.empty(),
          e.getMessage(), presented, covered);
    }
  }

  private record Judgement(Verdict verdict, OptionalDouble violation, OptionalDouble inside, String reason) {

    static Judgement open(String reason) {
      return new Judgement(Verdict.NOT_CHECKABLE, OptionalDouble.empty(), OptionalDouble.empty(), reason);
    }
  }

  private Judgement judge(Statement statement) {
    if (statement instanceof Statement.Amount amount) {
      return amount.computed().map(c -> compare(amount, c))
          .orElseGet(() -> Judgement.open("the file does not determine " + amount.expression()));
    }
    if (statement instanceof Statement.Alternatives alternatives) {
      return compare(alternatives);
    }
    if (statement instanceof Statement.Event event) {
      return event(event);
    }
    return Judgement.open(((Statement.Opinion) statement).reason());
  }

  private Judgement compare(Statement.Amount amount, Figure computed) {
    if (!computed.dimension().equals(amount.stated().dimension())) {
      return Judgement.open("it states " + amount.stated().dimension() + ", but " + computed.name() + " is "
          + computed.dimension());
    }
    double violation = computed.violation(amount.stated().bounds());
    double inside = computed.inside(amount.stated().bounds());
    String name = computed.name().equals(amount.expression()) ? amount.expression() : computed.name();
    return new Judgement(rule.judge(violation, inside), OptionalDouble.of(violation), OptionalDouble.of(inside),
        name + " is " + computed.text() + "; stated: " + amount.stated().text());
  }

  /** One reading that holds is enough; a bound must hold for every reading. */
  private Judgement compare(Statement.Alternatives statement) {
    Stated stated = statement.stated();
    boolean bound = stated.bounds().isOneSided();
    double violation = over(statement.alternatives(), a -> a.value().violation(stated.bounds()), bound ? Math::max : Math::min);
    double inside = over(statement.alternatives(), a -> a.value().inside(stated.bounds()),
        bound ? Math::min : Math::max);
    String readings = statement.alternatives().stream().map(a -> a.label() + " gives " + shown(a.value(), stated))
        .collect(Collectors.joining(", "));
    return new Judgement(rule.judge(violation, inside), OptionalDouble.of(violation), OptionalDouble.of(inside),
        readings + "; stated: " + stated.text());
  }

  /** A share is shown as it is stated: in per cent. */
  private static String shown(Figure value, Stated stated) {
    boolean share = value.dimension().isNone() && stated.text().contains("%");
    return share ? QuantityFormat.standard().percent(value.median()) : value.shortText();
  }

  private static double over(List<Alternative> alternatives, ToDoubleFunction<Alternative> measure, DoubleBinaryOperator fold) {
    return alternatives.stream().mapToDouble(measure).reduce(fold).orElse(0);
  }

  /** `X acquired p in T`: p's owner has to be X, and the time has to meet the time p was acquired. */
  private Judgement event(Statement.Event event) {
    Optional<Declaration> object = Members.declarations(evaluation.file()).stream()
        .filter(d -> event.object().filter(n -> n.equals(Members.name(d))).isPresent()).findFirst();
    if (object.isEmpty() || !"acquired".equals(event.verb())) {
      return Judgement.open("the file does not say when " + event.actor() + " " + event.verb() + " it");
    }
    Optional<Declaration> owner = values.references(object.get(), "owner").stream().findFirst();
    Optional<DateSpan> acquired = values.dates(object.get(), "acquired");
    if (owner.isPresent() && !owner.get().getName().equals(event.actor())) {
      return decided(Verdict.CONTRADICTED, object.get().getName() + " belongs to " + owner.get().getName() + ", not to " + event.actor());
    }
    if (acquired.isPresent() && event.when().isPresent() && !acquired.get().overlaps(event.when().get())) {
      return decided(Verdict.CONTRADICTED, object.get().getName() + " was acquired in " + acquired.get() + "; stated: " + event.when().get());
    }
    boolean known = owner.isPresent() && acquired.isPresent();
    return decided(known ? Verdict.SUPPORTED : Verdict.UNDECIDED,
        known ? "the file says the same of " + object.get().getName() : "the file does not name both owner and date of "
            + object.get().getName());
  }

  private static Judgement decided(Verdict verdict, String reason) {
    double violation = verdict == Verdict.CONTRADICTED ? 1 : 0;
    return new Judgement(verdict, OptionalDouble.of(violation), OptionalDouble.of(1 - violation), reason);
  }
}
