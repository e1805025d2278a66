package org.costdsl.lang.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.costdsl.lang.diagnostic.IssueCode;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.model.CurrencySetting;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.DeclarationKind;
import org.costdsl.lang.model.Item;
import org.costdsl.lang.model.ModelPackage.Literals;
import org.costdsl.lang.model.NameReference;
import org.costdsl.lang.model.Property;
import org.costdsl.lang.model.Quantity;
import org.costdsl.lang.model.Rate;
import org.costdsl.lang.quantity.Dimension;
import org.costdsl.lang.quantity.Unit;
import org.costdsl.lang.quantity.UnitCatalog;
import org.costdsl.lang.typing.Names;
import org.costdsl.lang.typing.SourceText;
import org.costdsl.lang.typing.UnitWord;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;

/** Currencies, their signs and their rates. */
public final class MoneyChecks extends CheckGroup {

  static final IssueCode NO_RATE = new IssueCode("money/no-rate");
  static final IssueCode AMBIGUOUS_SIGN = new IssueCode("money/ambiguous-sign");
  static final IssueCode CURRENCY = new IssueCode("money/unknown-currency");
  static final IssueCode RATE = new IssueCode("money/rate");
  static final IssueCode PRICE_YEARS = new IssueCode("money/price-years");

  /** The file's currency is one. */
  @Check
  public void currency(CurrencySetting setting) {
    if (setting.getUnit() != null && FileMoney.code(setting.getUnit()).isEmpty()) {
      List<String> codes = UnitCatalog.standard().unitsOf(Dimension.MONEY).stream().map(Unit::name).toList();
      Optional<String> slip = UnitCatalog.standard().slip(setting.getUnit()).map(s -> s.replacement()).filter(codes::contains);
      Optional<String> meant = slip.or(() -> NearMiss.of(setting.getUnit(), codes));
      error(CURRENCY, "`" + setting.getUnit() + "` is no currency that is known" + NearMiss.question(meant), setting,
          Literals.CURRENCY_SETTING__UNIT, IssueData.write(meant));
    }
  }

  /** A rate is between two currencies. */
  @Check
  public void rate(Rate rate) {
    if (rate.getLeft() == null || rate.getRight() == null || Recovery.touchesError(rate)) {
      return;
    }
    for (Quantity side : List.of(rate.getLeft(), rate.getRight())) {
      // What a shared sign leaves open is told of with the sign.
      if (FileMoney.side(side).isEmpty() && side.getSign() == null && !isUnknownUnit(side)) {
        error(RATE, SourceText.quoted(side) + " is no amount of one currency: write `rate 1 USD = 7.25 CNY on DATE`", side,
            IssueData.NONE);
        return;
      }
      if (UnitWord.number(side).filter(n -> n.value() <= 0).isPresent()) {
        error(RATE, "a rate is above 0, and " + SourceText.quoted(side) + " is not", side, IssueData.NONE);
        return;
      }
    }
    if (FileMoney.side(rate.getLeft()).isPresent() && FileMoney.side(rate.getLeft()).equals(FileMoney.side(rate.getRight()))) {
      error(RATE, "a rate is between two currencies, and both are " + FileMoney.side(rate.getLeft()).get(), rate, IssueData.NONE);
    }
  }

  private static boolean isUnknownUnit(Quantity quantity) {
    return UnitWord.of(quantity).filter(w -> UnitCatalog.standard().find(w).isEmpty()).isPresent();
  }

  /** The first amount of each currency that cannot be converted. */
  @Check
  public void conversions(CostFile file) {
    FileMoney money = FileMoney.of(file);
    Set<String> told = new HashSet<>();
    FileContents contents = contents();
    file.eContents().stream().flatMap(part -> foreign(part, money, contents).stream()).forEach(amount -> {
      String code = currencyOf(amount, money).orElseThrow();
      if (!money.converts(code) && told.add(code)) {
        noRate(amount, code, money);
      }
    });
  }

  /** Amounts of an element in another currency than the file's, those of rates left out. */
  private static List<EObject> foreign(EObject part, FileMoney money, FileContents contents) {
    return contents.derived(part, List.of(MoneyChecks.class, money.currency()), p -> contents.all(p).stream()
        .filter(e -> !(e.eContainer() instanceof Rate) && currencyOf(e, money).filter(c -> !c.equals(money.currency())).isPresent())
        .toList());
  }

  private static Optional<String> currencyOf(EObject element, FileMoney money) {
    if (element instanceof Quantity quantity) {
      return money.of(quantity);
    }
    return element instanceof NameReference name && !namesCurrency(name) ? Names.unit(name).filter(Unit::isMoney).map(Unit::currency) : Optional.empty();
  }

  /** `currency: EUR` says which currency an index is of, and is no amount. */
  private static boolean namesCurrency(NameReference name) {
    return name.eContainer() instanceof Item item && item.eContainer() instanceof Property property
        && "currency".equals(property.getName());
  }

  private void noRate(EObject element, String code, FileMoney money) {
    String when = money.asOf().filter(d -> money.convertsLater(code)).map(d -> " on or before " + d).orElse("");
    String day = money.asOf().map(Object::toString).orElse("DATE");
    error(NO_RATE, "no exchange rate from " + code + " to " + money.currency() + when + ": " + SourceText.quoted(element)
        + " cannot be compared with other money", element,
        IssueData.advise("add `rate 1 " + code + " = … " + money.currency() + " on " + day + "`"));
  }

  /** A sign that several currencies share needs the file's currency to be one of them. */
  @Check
  public void sign(Quantity quantity) {
    CostFile file = (CostFile) quantity.eResource().getContents().get(0);
    if (quantity.getSign() == null) {
      return;
    }
    boolean rate = quantity.eContainer() instanceof Rate;
    boolean known = rate ? FileMoney.side(quantity).isPresent() : FileMoney.of(file).of(quantity).isPresent();
    if (!known) {
      List<String> codes = UnitCatalog.standard().currenciesOfSign(quantity.getSign().charAt(0));
      String text = SourceText.of(quantity).substring(1);
      error(AMBIGUOUS_SIGN, "`" + quantity.getSign() + "` may be " + String.join(" or ", codes) + ": write `" + text + " "
          + String.join("` or `" + text + " ", codes) + "`", quantity, IssueData.advise("write the currency's code"));
    }
  }

  /** Prices of different years are not added as they stand. */
  @Check
  public void priceYears(CostFile file) {
    boolean indexed = file.getElements().stream().anyMatch(e -> e instanceof Declaration d && d.getKind() == DeclarationKind.INDEX);
    Quantity known = null;
    for (Quantity quantity : indexed ? List.<Quantity>of() : contents(file, Quantity.class)) {
      if (quantity.getYear() != null) {
        if (known != null && !known.getYear().equals(quantity.getYear())) {
          warning(PRICE_YEARS, "prices of " + known.getYear() + " and " + quantity.getYear()
              + " meet in this file without a price index, and are taken as they stand", quantity,
              IssueData.advise("declare one: `index NAME { level: … from " + known.getYear() + ", … from " + quantity.getYear() + " }`"));
          return;
        }
        known = known == null ? quantity : known;
      }
    }
  }
}
