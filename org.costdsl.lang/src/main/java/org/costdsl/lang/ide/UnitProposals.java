package org.costdsl.lang.ide;

import com.google.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.costdsl.lang.ide.ProposalWriter.Offer;
import org.costdsl.lang.ide.ProposalWriter.Request;
import org.costdsl.lang.quantity.Dimension;
import org.costdsl.lang.quantity.Unit;
import org.costdsl.lang.quantity.UnitCatalog;
import org.costdsl.lang.schema.PropertySchema;
import org.costdsl.lang.schema.ValueKind;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;

/** Proposes units: those of the expected dimension first, then the first word of the unit that the schema names. */
final class UnitProposals implements CostProposalProvider.Proposals {

  private static final int FITTING = 10_000;
  private static final int LEADING = 9_000;
  private static final int OTHER = 390;

  private final ProposalWriter writer;

  @Inject
  UnitProposals(ProposalWriter writer) {
    this.writer = writer;
  }

  @Override
  public void propose(Request request) {
    CursorPlace place = new CursorPlace(request.context());
    if (!place.continuesValue()) {
      return;
    }
    PropertySchema expected = place.property().filter(p -> p.kind() == ValueKind.QUANTITY).orElse(null);
    boolean quantity = expected != null || place.property().isEmpty() || place.property().get().kind() == ValueKind.STATEMENT;
    Collection<Unit> units = quantity ? UnitCatalog.standard().all() : List.of();
    int order = 0;
    for (Unit unit : units) {
      writer.write(request, offer(unit), rank(unit, expected) - order++);
    }
    if (expected != null && expected.unit().contains("/")) {
      Offer whole = new Offer(ContentAssistEntry.KIND_UNIT, expected.unit(), expected.unit(), "the property's unit", SchemaText.of(expected));
      writer.write(request, whole, FITTING + 1);
    }
  }

  /** Units as a factor or a divisor of their own: those that the schema's unit names come first. */
  void divisors(Request request, CursorPlace place) {
    Set<String> named = place.property().map(p -> Set.of(p.unit().split("[ /]+"))).orElse(Set.of());
    for (Unit unit : UnitCatalog.standard().all()) {
      boolean first = named.contains(unit.name()) || named.contains(unit.plural());
      Offer offer = new Offer(ContentAssistEntry.KIND_UNIT, unit.name(), unit.name(), unit.documentation(), UnitText.of(unit));
      writer.write(request, offer, first ? FITTING : OTHER);
    }
  }

  private static int rank(Unit unit, PropertySchema expected) {
    if (expected == null) {
      return OTHER;
    }
    if (expected.dimensions().stream().anyMatch(unit.dimension()::equals)) {
      return FITTING;
    }
    String first = expected.unit().split("[ /]")[0];
    Dimension leading = UnitCatalog.standard().find(first).map(Unit::dimension).orElse(null);
    return unit.dimension().equals(leading) ? LEADING : OTHER;
  }

  private static Offer offer(Unit unit) {
    return new Offer(ContentAssistEntry.KIND_UNIT, unit.plural(), unit.plural(), unit.documentation(), UnitText.of(unit));
  }
}
