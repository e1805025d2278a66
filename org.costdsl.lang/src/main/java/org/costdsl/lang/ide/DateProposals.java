package org.costdsl.lang.ide;

import com.google.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.costdsl.lang.ide.ProposalWriter.Offer;
import org.costdsl.lang.ide.ProposalWriter.Request;
import org.costdsl.lang.model.AsOfSetting;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.DeclarationKind;
import org.costdsl.lang.model.NameReference;
import org.costdsl.lang.model.Property;
import org.costdsl.lang.model.Quantity;
import org.costdsl.lang.schema.PropertySchema;
import org.costdsl.lang.schema.ValueKind;
import org.costdsl.lang.typing.WrittenProperty;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;

/** Proposes days: those of what the declaration around the place names, the file's, today, and those of the file's sources. */
final class DateProposals implements CostProposalProvider.Proposals {

  private static final int RANK = 950;

  private final ProposalWriter writer;

  @Inject
  DateProposals(ProposalWriter writer) {
    this.writer = writer;
  }

  /** Days as the value of a property that takes one. */
  @Override
  public void propose(Request request) {
    CursorPlace place = new CursorPlace(request.context());
    Optional<PropertySchema> schema = place.property().filter(p -> p.kind() == ValueKind.DATE);
    if (schema.isPresent() && place.continuesValue()) {
      write(request, days(request), SchemaText.of(schema.get()));
    }
  }

  /** Days where the grammar asks for one. */
  void day(Request request) {
    write(request, days(request), "A day, a month or a year: `2025-01-31`, `2025-01` or `2025`.");
  }

  /** Days until which something can be accepted. */
  void until(Request request) {
    Map<String, String> days = new LinkedHashMap<>();
    days.put(LocalDate.now().plusYears(1).toString(), "a year from today");
    days.put(LocalDate.now().plusMonths(3).toString(), "three months from today");
    write(request, days, "From the day after, the finding is told again.");
  }

  private void write(Request request, Map<String, String> days, String documentation) {
    int rank = RANK;
    for (Map.Entry<String, String> day : days.entrySet()) {
      writer.write(request, new Offer(ContentAssistEntry.KIND_VALUE, day.getKey(), day.getKey(), day.getValue(), documentation), rank--);
    }
  }

  /** Each day with what it is, the likeliest first. */
  private static Map<String, String> days(Request request) {
    Map<String, String> days = new LinkedHashMap<>();
    Optional<Declaration> around = new CursorPlace(request.context()).declaration();
    around.stream().flatMap(d -> named(d).stream()).forEach(d -> addDays(d, days));
    List<EObject> elements = request.context().getResource().getContents().stream().filter(CostFile.class::isInstance)
        .flatMap(file -> file.eContents().stream()).toList();
    elements.stream().filter(AsOfSetting.class::isInstance).map(s -> ((AsOfSetting) s).getDate())
        .forEach(day -> add(day, "as of", days));
    days.putIfAbsent(LocalDate.now().toString(), "today");
    elements.stream().filter(e -> e instanceof Declaration d && d.getKind() == DeclarationKind.SOURCE)
        .forEach(source -> addDays((Declaration) source, days));
    return days;
  }

  /** What a declaration names, and the accelerators of the pools among it. */
  private static Set<Declaration> named(Declaration declaration) {
    Set<Declaration> named = new LinkedHashSet<>();
    targets(declaration).forEach(named::add);
    List.copyOf(named).stream().filter(d -> d.getKind() == DeclarationKind.POOL).flatMap(DateProposals::targets)
        .filter(d -> d.getKind() == DeclarationKind.ACCELERATOR).forEach(named::add);
    return named;
  }

  private static Stream<Declaration> targets(Declaration declaration) {
    return EcoreUtil2.getAllContentsOfType(declaration, NameReference.class).stream().map(NameReference::getTarget)
        .filter(t -> t instanceof Declaration && !t.eIsProxy()).map(Declaration.class::cast);
  }

  private static void addDays(Declaration declaration, Map<String, String> days) {
    for (Property property : EcoreUtil2.getAllContentsOfType(declaration, Property.class)) {
      WrittenProperty.of(property).filter(w -> w.schema().filter(s -> s.kind() == ValueKind.DATE).isPresent())
          .ifPresent(w -> property.getItems().stream().map(i -> i.getValue()).filter(Quantity.class::isInstance)
              .forEach(v -> add(((Quantity) v).getNumber(), declaration.getName() + "." + w.name(), days)));
    }
  }

  private static void add(String day, String description, Map<String, String> days) {
    if (day != null) {
      days.putIfAbsent(day, description);
    }
  }
}
