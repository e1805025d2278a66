package org.costdsl.lang.fact;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.costdsl.lang.evaluation.ClaimResult;
import org.costdsl.lang.evaluation.Entity;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.evaluation.Statement;
import org.costdsl.lang.evaluation.Statement.Stated;
import org.costdsl.lang.quantity.DateSpan;
import org.costdsl.lang.quantity.QuantityFormat;
import org.costdsl.lang.uncertainty.Verdict;

/**
 * A published claim, judged on its stated amount alone.
 *
 * @param result the judged claim
 * @param by the organization that states it, or null where that is none of the file
 * @param source where it is stated, or null
 * @param subjectKind declaration word of its subject, or null
 * @param bestInputTier the best tier among the sources cited beside the inputs of the computed figure, defaults left out; null
 *     where none is cited
 * @param successors names of the claims that have replaced it, one after the other, the newest last
 */
public record ClaimFact(ClaimResult result, OrganizationFact by, SourceFact source, String subjectKind, String bestInputTier,
    List<String> successors) implements DeclarationFact {

  /** Copies the list. */
  public ClaimFact {
    successors = List.copyOf(successors);
  }

  @Override
  public Entity entity() {
    return result.claim();
  }

  /** What it states: amount, ratio, event, opinion or nothing. */
  public String statement() {
    return result.statement().map(ClaimFact::word).orElse("nothing");
  }

  private static String word(Statement statement) {
    if (statement instanceof Statement.Amount) {
      return "amount";
    }
    if (statement instanceof Statement.Alternatives) {
      return "ratio";
    }
    return statement instanceof Statement.Event ? "event" : "opinion";
  }

  /** Name of the entity whose property the stated amount is, or null. */
  public String subject() {
    return statedAmount() == null ? null : statedAmount().subject().orElse(null);
  }

  /** The property that the stated amount is of, or null. */
  public String property() {
    return statedAmount() == null ? null : statedAmount().property().orElse(null);
  }

  /** The left side of the statement as written, or null unless it states an amount. */
  public String expression() {
    return statedAmount() == null ? null : statedAmount().expression();
  }

  private Statement.Amount statedAmount() {
    return result.statement().orElse(null) instanceof Statement.Amount amount ? amount : null;
  }

  /** The stated amount with the range that its words admit, or null. */
  public Stated stated() {
    Statement statement = result.statement().orElse(null);
    if (statement instanceof Statement.Alternatives alternatives) {
      return alternatives.stated();
    }
    return statement instanceof Statement.Amount amount ? amount.stated() : null;
  }

  /** The stated amount as written, hedge included, or null. */
  public String statedText() {
    return stated() == null ? null : stated().text();
  }

  /** What the file gives for the subject, or null. */
  public Figure computed() {
    return statedAmount() == null ? null : statedAmount().computed().orElse(null);
  }

  /** The judgement on the stated amount. */
  public Verdict verdict() {
    return result.verdict();
  }

  /** The probability that the statement is violated; 0 where it cannot be checked. */
  public double violation() {
    return result.violation().orElse(0);
  }

  /** The judgement in one sentence, with the two numbers. */
  public String reason() {
    return result.reason();
  }

  /** When it was stated, or null. */
  public DateSpan date() {
    return dates("date");
  }

  /** Which cost it is: rental, amortised or acquisition; null if it does not say. */
  public String basis() {
    return word("basis");
  }

  /** How firmly it is stated, or null. */
  public String modality() {
    return word("modality");
  }

  /** Which emissions it is: location, market or lifecycle; null if it does not say. */
  public String accounting() {
    return word("accounting");
  }

  /** Name of the earlier estimate that it replaces, or null. */
  public String supersedes() {
    return reference("supersedes");
  }

  /** The time the figure is for: its own date, else that of the statement, else that of the source; or null. */
  public DateSpan asOf() {
    DateSpan own = dates("as_of") != null ? dates("as_of") : date();
    return own != null || source == null ? own : source.date();
  }

  /** Names of the figures that its left side is made of; empty where the file does not determine it. */
  public List<String> operands() {
    return computed() == null ? List.of() : Operands.of(computed());
  }

  /** Whether it states what one formula of the file divided by another comes to. */
  public boolean quotient() {
    return subject() == null && computed() != null && computed().dimension().isNone()
        && (expression().contains("/") || expression().contains(" per "));
  }

  /** What the file gives for a quotient, as a percentage where the claim states one. */
  public String computedShare() {
    return statedText().contains("%") ? QuantityFormat.standard().percent(computed().median()) : computed().shortText();
  }

  /** Whether it states the same property of the same subject and scope, on the same basis and accounting, as another claim. */
  public boolean speaksOfTheSame(ClaimFact other) {
    return subject() != null && subject().equals(other.subject()) && Objects.equals(property(), other.property())
        && coveredScope().equals(other.coveredScope()) && Objects.equals(basis(), other.basis())
        && Objects.equals(accounting(), other.accounting()) && statedYear() == other.statedYear();
  }

  /** Whether no value fits both this claim's words and another's. */
  public boolean contradicts(ClaimFact other) {
    return stated().bounds().low() > other.stated().bounds().high() || other.stated().bounds().low() > stated().bounds().high();
  }

  /** How firmly it is meant: 0 rumoured, 1 alleged, 2 estimated, 3 stated plainly or officially. */
  public int firmness() {
    int index = Arrays.asList("rumoured", "alleged", "estimated").indexOf(modality());
    return index < 0 ? Arrays.asList("rumoured", "alleged", "estimated").size() : index;
  }

  /** The price year that the stated amount is in, or 0. */
  public int statedYear() {
    return stated() == null ? 0 : PriceYears.of(stated().text()).stream().findFirst().orElse(0);
  }

  /** The price years of the amounts that the computed figure rests on. */
  public SortedSet<Integer> computedYears() {
    return computed() == null ? Collections.emptySortedSet() : PriceYears.of(computed());
  }

  /** Share of the written inputs behind the computed figure that name no source, from 0 to 1; 0 where there is none. */
  public double uncited() {
    return computed() == null ? 0 : Operands.uncited(computed());
  }

  /** Name of the original that it quotes, or null. */
  public String repeats() {
    return reference("repeats");
  }

  /** Names of what the reader was told the figure is for; empty if not said. */
  public List<String> presentedAs() {
    return entity().references("presented_as");
  }

  /** Names of what the figure measures; empty if not said. */
  public List<String> covers() {
    return entity().references("covers");
  }

  /** Leaf items of what it is presented as; empty if not said. */
  public SortedSet<String> presentedScope() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(result.presentedScope()));
  }

  /** Leaf items of what it covers; empty if not said. */
  public SortedSet<String> coveredScope() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(result.coveredScope()));
  }

  /** The tier of its source, or null. */
  public String sourceTier() {
    return source == null ? null : source.tier();
  }
}
