package org.costdsl.lang.fact;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.costdsl.lang.evaluation.ClaimResult;
import org.costdsl.lang.evaluation.Entity;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.evaluation.Statement;
import org.costdsl.lang.evaluation.Statement.Stated;
import org.costdsl.lang.quantity.DateSpan;
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
 */
public record ClaimFact(ClaimResult result, OrganizationFact by, SourceFact source, String subjectKind, String bestInputTier)
    implements DeclarationFact {

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
