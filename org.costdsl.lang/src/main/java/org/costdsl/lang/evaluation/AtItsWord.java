package org.costdsl.lang.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.costdsl.lang.evaluation.Entity.Claimed;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.DeclarationKind;
import org.costdsl.lang.schema.PropertySchema;
import org.costdsl.lang.uncertainty.Verdict;

/** Takes claims at their word: what their subjects would be with the stated amount in place, for rules to judge. */
final class AtItsWord {

  private final Evaluation evaluation;

  AtItsWord(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** The subject, and the run that a stage belongs to; nothing where the file says the same as the claim. */
  List<Entity> entities(Declaration claim, ClaimResult result) {
    if (!(result.statement().orElse(null) instanceof Statement.Amount amount) || result.verdict() == Verdict.SUPPORTED) {
      return List.of();
    }
    Optional<FigureReference> subject = new ClaimReader(evaluation).subjectOf(claim);
    Optional<PropertySchema> schema = subject.flatMap(s -> Members.schema(s.declaration(), s.property()));
    if (schema.filter(s -> s.dimensions().contains(amount.stated().dimension())).isEmpty()) {
      return List.of();
    }
    return entities(subject.get(), claim, amount);
  }

  private List<Entity> entities(FigureReference subject, Declaration claim, Statement.Amount amount) {
    Evaluation variant = evaluation.taking(subject, claim);
    String words = Members.name(subject.declaration()) + "." + subject.property() + " is " + amount.stated().text();
    Claimed claimed = new Claimed(claim.getName(), subject.property(), words);
    List<Entity> result = new ArrayList<>();
    affected(subject.declaration()).forEach(d -> {
      boolean foreign = d.eResource() != evaluation.file().eResource();
      Entity entity = new EntityReader(variant).read(d, foreign);
      result.add(entity.claimedBy(claimed, evaluation.places().of(Members.find(claim, "states").orElseThrow())));
    });
    return result;
  }

  private static List<Declaration> affected(Declaration subject) {
    boolean stage = subject.getKind() == DeclarationKind.STAGE && subject.eContainer() instanceof Declaration;
    return stage ? List.of(subject, (Declaration) subject.eContainer()) : List.of(subject);
  }
}
