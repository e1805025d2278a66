package org.costdsl.lang.validation;

import com.google.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.ModelPackage.Literals;
import org.costdsl.lang.model.NameReference;
import org.costdsl.lang.quantity.Magnitudes;
import org.costdsl.lang.quantity.UnitCatalog;
import org.costdsl.lang.quantity.UnitSlip;
import org.costdsl.lang.schema.PropertySchema;
import org.costdsl.lang.schema.Schema;
import org.costdsl.lang.typing.ClaimSubject;
import org.costdsl.lang.typing.Kinds;
import org.costdsl.lang.typing.Names;
import org.eclipse.xtext.validation.Check;

/** Names that are linked to nothing. */
public final class NameChecks extends CheckGroup {

  @Inject
  private VisibleNames visible;

  /** A name has to be that of something, except where any word will do. */
  @Check
  public void name(NameReference reference) {
    String word = reference.getWord();
    if (word == null || reference.isCall() || Names.target(reference) != null) {
      return;
    }
    NamePlace place = NamePlace.of(reference, typing(reference));
    boolean unit = Names.unit(reference).isPresent();
    if (place.use() == NamePlace.Use.NAME_OR_WORD) {
      nearMiss(reference, place);
    } else if (place.use() == NamePlace.Use.NAME && unit && !place.kinds().isEmpty()) {
      error(NameCodes.UNKNOWN, "`" + word + "` is a unit; " + Kinds.anyOf(place.kinds()) + " is due here", reference,
          IssueData.NONE);
    } else if (place.use() == NamePlace.Use.NAME && !unit && !isBareProperty(reference)) {
      unknown(reference, place);
    }
  }

  private void nearMiss(NameReference reference, NamePlace place) {
    Optional<String> meant = NearMiss.of(reference.getWord(), visible.of(reference, place.kinds()));
    meant.ifPresent(name -> warning(NameCodes.NEAR_MISS, "`" + reference.getWord() + "` names nothing and is taken as a word"
        + NearMiss.question(meant), reference, IssueData.write(name)));
  }

  /** `cost` in a claim is that of what it covers; what it covers may itself be a mistake that is told of elsewhere. */
  private static boolean isBareProperty(NameReference reference) {
    Optional<Declaration> claim = ClaimSubject.claimAround(reference).filter(c -> NamePlace.isInStatement(reference));
    if (claim.isEmpty()) {
      return false;
    }
    Optional<Declaration> subject = ClaimSubject.of(claim.get());
    return subject.isPresent() ? has(subject.get().getKind().getLiteral(), reference.getWord())
        : ClaimSubject.isNamed(claim.get()) && isAnyProperty(reference.getWord());
  }

  private static boolean has(String kind, String property) {
    return Schema.standard().property(kind, property).isPresent();
  }

  private static boolean isAnyProperty(String word) {
    return Schema.standard().declarations().stream().anyMatch(d -> d.property(word).isPresent());
  }

  private void unknown(NameReference reference, NamePlace place) {
    String word = reference.getWord();
    boolean amount = place.kinds().isEmpty();
    Set<String> names = visible.of(reference, place.kinds());
    if (amount && NamePlace.isInStatement(reference) && isAnyProperty(word) && subject(reference).isEmpty()) {
      error(NameCodes.NO_SUBJECT, "`" + word + "` of what? The claim does not say what it covers", reference,
          IssueData.advise("add `covers: NAME` to the claim"));
      return;
    }
    if (amount && aboutUnit(reference, names)) {
      return;
    }
    Optional<String> meant = NearMiss.of(word, withProperties(names, reference));
    Optional<String> elsewhere = visible.packageOf(reference, word);
    boolean manyKinds = place.kinds().size() > 2;
    String thing = amount || manyKinds ? "nothing is named `" + word + "`"
        : "there is no " + String.join(" or ", place.kinds()) + " `" + word + "`";
    if (meant.isEmpty() && elsewhere.isPresent()) {
      error(NameCodes.UNKNOWN, thing + " in this file; `" + elsewhere.get() + "` has one", reference,
          IssueData.advise("add `import " + elsewhere.get() + ".*`"));
    } else {
      error(NameCodes.UNKNOWN, thing + NearMiss.question(meant), reference, Literals.NAME_REFERENCE__TARGET,
          IssueData.write(meant));
    }
  }

  private static Optional<Declaration> subject(NameReference reference) {
    return ClaimSubject.claimAround(reference).flatMap(ClaimSubject::of);
  }

  /** In a statement a word may have been meant as a property of what the claim is about. */
  private static Set<String> withProperties(Set<String> names, NameReference reference) {
    if (NamePlace.isInStatement(reference)) {
      subject(reference).ifPresent(s -> Schema.standard().declaration(s.getKind().getLiteral()).properties().stream()
          .map(PropertySchema::name).filter(n -> n.indexOf('.') < 0).forEach(names::add));
    }
    return names;
  }

  /** A word that is nearly a unit, or a subtraction without its spaces. */
  private boolean aboutUnit(NameReference reference, Set<String> names) {
    String word = reference.getWord();
    boolean nearName = NearMiss.of(word, names).isPresent();
    Optional<String> spaced = spaced(word, names, nearName);
    if (spaced.isPresent()) {
      error(UnitMessages.HYPHEN, "put spaces around `-` to subtract: a hyphen within a word is part of it", reference,
          IssueData.write(spaced));
      return true;
    }
    UnitMessages unit = UnitMessages.of(word);
    boolean slip = unit.slip().filter(s -> !isMagnitude(s)).isPresent();
    boolean nearUnit = slip || unit.slip().isEmpty() && !nearName && unit.replacement().isPresent();
    if (nearUnit) {
      error(unit.code(), slip ? unit.message() : "nothing is named `" + word + "`"
          + NearMiss.question(unit.replacement()), reference, IssueData.write(unit.replacement()));
    }
    return nearUnit;
  }

  /** A word such as `bn` is a slip after a number only. */
  private static boolean isMagnitude(UnitSlip slip) {
    String first = slip.replacement().split(" ")[0];
    return first.length() == 1 && Magnitudes.ofLetter(first.charAt(0)).isPresent();
  }

  /** `a-3` and `a-b` where `a` is a name: a subtraction; `a-3` also where `a` is none, unless it resembles another name. */
  private static Optional<String> spaced(String word, Set<String> names, boolean nearName) {
    for (int i = word.lastIndexOf('-'); i > 0; i = word.lastIndexOf('-', i - 1)) {
      String right = word.substring(i + 1);
      boolean number = right.isEmpty() || Character.isDigit(right.charAt(0));
      boolean named = names.contains(right) || UnitCatalog.standard().find(right).isPresent();
      boolean known = names.contains(word.substring(0, i));
      if (known && (number || named) || number && !nearName) {
        return Optional.of((word.substring(0, i) + " - " + right).stripTrailing());
      }
    }
    return Optional.empty();
  }
}
