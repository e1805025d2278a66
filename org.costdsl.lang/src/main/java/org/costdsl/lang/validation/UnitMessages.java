package org.costdsl.lang.validation;

import java.util.List;
import java.util.Optional;
import org.costdsl.lang.diagnostic.IssueCode;
import org.costdsl.lang.quantity.UnitCatalog;
import org.costdsl.lang.quantity.UnitSlip;

/**
 * What there is to say of a word that should be a unit and is none.
 *
 * @param code the code of the message
 * @param message the message
 * @param replacement the unit that was meant; empty if that cannot be told
 * @param slip the classic slip that it is; empty if it is another word
 */
record UnitMessages(IssueCode code, String message, Optional<String> replacement, Optional<UnitSlip> slip) {

  static final IssueCode UNKNOWN = new IssueCode("unit/unknown");
  static final IssueCode HYPHEN = new IssueCode("number/hyphen-spacing");

  static UnitMessages of(String word) {
    Optional<UnitSlip> slip = UnitCatalog.standard().slip(word);
    if (slip.isPresent()) {
      return new UnitMessages(new IssueCode(slip.get().code()), "`" + word + "` is no unit: " + slip.get().explanation(),
          Optional.of(slip.get().replacement()), slip);
    }
    Optional<String> spaced = spaced(word);
    if (spaced.isPresent()) {
      return new UnitMessages(HYPHEN, "put spaces around `-` to subtract", spaced, Optional.empty());
    }
    List<String> suggestions = UnitCatalog.standard().suggest(word);
    Optional<String> meant = suggestions.stream().findFirst();
    return new UnitMessages(UNKNOWN, "`" + word + "` is no unit" + NearMiss.question(meant), meant, Optional.empty());
  }

  /** `kWh-3` was meant as a subtraction: a unit, a hyphen and a number. */
  private static Optional<String> spaced(String word) {
    int hyphen = word.indexOf('-');
    if (hyphen <= 0 || UnitCatalog.standard().find(word.substring(0, hyphen)).isEmpty()) {
      return Optional.empty();
    }
    String rest = word.substring(hyphen + 1);
    boolean subtraction = rest.isEmpty() || Character.isDigit(rest.charAt(0));
    return subtraction ? Optional.of((word.substring(0, hyphen) + " - " + rest).stripTrailing()) : Optional.empty();
  }
}
