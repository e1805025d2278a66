package org.costdsl.lang.ide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.model.Rate;
import org.costdsl.lang.quantity.Conversion;
import org.costdsl.lang.quantity.ExchangeRate;
import org.costdsl.lang.quantity.ExchangeRates;
import org.costdsl.lang.quantity.QuantityFormat;
import org.costdsl.lang.quantity.Unit;
import org.costdsl.lang.quantity.UnitCatalog;
import org.costdsl.lang.quantity.UnitExpression;
import org.costdsl.lang.schema.PropertySchema;
import org.costdsl.lang.typing.WrittenProperty;
import org.costdsl.lang.validation.FileMoney;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** The same amount in another unit or another currency: the property's unit, the usual one of its size, the file's currency. */
final class Conversions {

  private static final int MOST = 3;
  private static final double THOUSAND = 1000;

  private final FileMoney money;
  private final ExchangeRates libraries;

  Conversions(CostFile file, List<XtextResource> all) {
    this.money = FileMoney.of(file);
    this.libraries = new ExchangeRates(all.stream().filter(r -> r != file.eResource()).map(Resource::getContents)
        .flatMap(c -> c.stream().filter(CostFile.class::isInstance)).flatMap(f -> FileMoney.of((CostFile) f).rates().rates().stream())
        .toList());
  }

  /** Conversions of the amount that an element of the file is part of. */
  List<QuickFix> fixes(EObject element, String code, String document) {
    return LiteralAmount.around(element).map(amount -> {
      INode node = NodeModelUtils.findActualNodeFor(amount.place());
      TextPlace place = new TextPlace(document, node.getOffset(), node.getLength());
      return of(amount).entrySet().stream().map(e -> new QuickFix(e.getKey(), code, place, List.of(new Edit(place, e.getValue())), false))
          .toList();
    }).orElse(List.of());
  }

  /** What to write instead of the amount, by what it does; empty if the element is part of none, or of a rate. */
  private Map<String, String> of(LiteralAmount amount) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (EcoreUtil2.getContainerOfType(amount.place(), Rate.class) != null) {
      return texts;
    }
    for (UnitExpression target : targets(amount)) {
      String text = amount.written(n -> n * amount.unit().factor() / target.factor(), target);
      texts.put("Convert to `" + text + "`", text);
    }
    inFileCurrency(amount, texts);
    return texts;
  }

  private void inFileCurrency(LiteralAmount amount, Map<String, String> texts) {
    boolean leads = amount.unit().terms().get(0).unit() != null && amount.unit().terms().get(0).unit().isMoney();
    Optional<String> own = amount.unit().currency().filter(c -> leads).filter(c -> !c.equals(money.currency()));
    Optional<Conversion> rate = own.flatMap(c -> money.rates().find(c, money.currency(), money.asOf().orElse(LocalDate.MAX))
        .or(() -> libraries.find(c, money.currency(), money.asOf().orElse(LocalDate.MAX))));
    rate.ifPresent(conversion -> {
      UnitExpression target = UnitExpression.parse(amount.unit().toString().replaceFirst("\\S+", money.currency()), UnitCatalog.standard());
      String text = amount.written(n -> n * conversion.factor() * amount.unit().factor() / target.factor(), target);
      texts.put("Convert to `" + text + "` at " + at(conversion), text);
    });
  }

  private static String at(Conversion conversion) {
    ExchangeRate rate = conversion.rates().get(conversion.rates().size() - 1);
    return rate.factor() + " " + rate.to() + " per " + rate.from() + " of " + rate.date();
  }

  /** Units to convert to, without its own. */
  private List<UnitExpression> targets(LiteralAmount amount) {
    List<String> names = new ArrayList<>();
    String currency = amount.unit().currency().orElse(null);
    WrittenProperty.around(amount.place()).flatMap(WrittenProperty::schema).map(PropertySchema::unit).filter(u -> !u.isEmpty())
        .map(u -> currency == null ? u : u.replaceFirst("\\S+", currency)).ifPresent(names::add);
    if (amount.unit().terms().size() > 1) {
      return parsed(names, amount);
    }
    double size = amount.size();
    names.add(QuantityFormat.standard().unitFor(size, amount.unit().dimension()).toString());
    if (currency == null) {
      UnitCatalog.standard().unitsOf(amount.unit().dimension()).stream().filter(u -> isHandy(size / u.factor()))
          .map(Unit::name).forEach(names::add);
    }
    return parsed(names, amount);
  }

  private static boolean isHandy(double number) {
    return number >= 1 && number < THOUSAND;
  }

  private static List<UnitExpression> parsed(List<String> names, LiteralAmount amount) {
    return names.stream().distinct().map(n -> UnitExpression.parse(n, UnitCatalog.standard()))
        .filter(u -> u.dimension().equals(amount.unit().dimension()) && u.factor() != amount.unit().factor()
            && u.currency().equals(amount.unit().currency())).limit(MOST).toList();
  }
}
