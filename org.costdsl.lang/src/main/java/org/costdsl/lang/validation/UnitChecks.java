package org.costdsl.lang.validation;

import java.util.Optional;
import org.costdsl.lang.diagnostic.IssueCode;
import org.costdsl.lang.model.Quantity;
import org.costdsl.lang.quantity.UnitCatalog;
import org.costdsl.lang.quantity.UnitSlip;
import org.costdsl.lang.typing.SourceText;
import org.costdsl.lang.typing.UnitWord;
import org.costdsl.lang.typing.WrittenProperty;
import org.eclipse.xtext.validation.Check;

/** The words after numbers. */
public final class UnitChecks extends CheckGroup {

  static final IssueCode TWO_UNITS = new IssueCode("unit/two-units");

  /** A number has at most one unit, and that is one of the catalogue. */
  @Check
  public void unit(Quantity quantity) {
    if (UnitWord.number(quantity).isEmpty()) {
      return;
    }
    Optional<String> suffix = UnitWord.suffix(quantity);
    String unit = quantity.getUnit();
    if (suffix.isPresent() && !isUnit(suffix.get())) {
      unknown(quantity, suffix.get(), true);
    } else if (unit != null && !isUnit(unit)) {
      unknown(quantity, unit, false);
    } else if (unit != null && (suffix.isPresent() || quantity.isPercent() || quantity.getSign() != null)) {
      error(TWO_UNITS, SourceText.quoted(quantity) + " has two units", quantity, IssueData.NONE);
    }
  }

  private void unknown(Quantity quantity, String word, boolean touching) {
    if (!touching && isPropertyName(quantity, word)) {
      error(SyntaxCodes.COLON, "`" + word + "` needs a colon and a value", quantity,
          IssueData.write(replaced(quantity, word, word + ":")));
      return;
    }
    UnitMessages unit = UnitMessages.of(word);
    Optional<String> replacement = unit.slip().isPresent()
        ? unit.slip().map(s -> respelled(quantity, s.fix(UnitWord.number(quantity).orElseThrow()), touching))
        : unit.replacement().map(r -> replaced(quantity, word, r));
    error(unit.code(), unit.message(), quantity, IssueData.write(replacement));
  }

  /** The whole quantity with its number and the slip after it written anew; a real unit after a slip stays. */
  private static String respelled(Quantity quantity, String fixed, boolean touching) {
    String sign = quantity.getSign() == null ? "" : quantity.getSign();
    String magnitude = quantity.getMagnitude() == null ? "" : " " + quantity.getMagnitude();
    String unit = touching && quantity.getUnit() != null ? " " + unslipped(quantity.getUnit()) : "";
    String year = quantity.getYear() == null ? "" : "@" + quantity.getYear();
    return sign + fixed + magnitude + unit + year;
  }

  private static String unslipped(String unit) {
    return UnitCatalog.standard().slip(unit).map(UnitSlip::replacement).orElse(unit);
  }

  private static String replaced(Quantity quantity, String word, String other) {
    String text = SourceText.of(quantity);
    int at = text.lastIndexOf(word);
    return text.substring(0, at) + other + text.substring(at + word.length());
  }

  private static boolean isPropertyName(Quantity quantity, String word) {
    return WrittenProperty.around(quantity).filter(p -> p.owner().property(word).isPresent()).isPresent();
  }

  private static boolean isUnit(String word) {
    return UnitCatalog.standard().find(word).isPresent();
  }
}
