package org.costdsl.lang.ide;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.costdsl.lang.ide.ProposalWriter.Offer;
import org.costdsl.lang.ide.ProposalWriter.Request;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.ModelPackage;
import org.costdsl.lang.model.Scenario;
import org.costdsl.lang.schema.PropertySchema;
import org.costdsl.lang.schema.ValueKind;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScopeProvider;

/** Proposes names of declarations and the words of a property's vocabulary. */
final class NameProposals implements CostProposalProvider.Proposals {

  private static final int WORD = 900;
  private static final int EXPECTED = 850;
  private static final int OTHER = 400;

  private final ProposalWriter writer;
  private final IScopeProvider scopes;
  private final DeclarationText declarations;
  private final UnitProposals units;

  @Inject
  NameProposals(ProposalWriter writer, IScopeProvider scopes, DeclarationText declarations, UnitProposals units) {
    this.units = units;
    this.writer = writer;
    this.scopes = scopes;
    this.declarations = declarations;
  }

  /** What an expression can refer to. */
  @Override
  public void propose(Request request) {
    CursorPlace place = new CursorPlace(request.context());
    if (!place.continuesValue()) {
      return;
    }
    if (place.followsFactor()) {
      units.divisors(request, place);
    }
    Optional<PropertySchema> property = place.property();
    property.filter(p -> p.kind() == ValueKind.WORD || p.kind() == ValueKind.MIXED).ifPresent(p -> words(request, p));
    if (property.map(p -> p.kind() != ValueKind.WORD && p.kind() != ValueKind.TEXT && p.kind() != ValueKind.DATE).orElse(true)) {
      names(request, ModelPackage.Literals.NAME_REFERENCE__TARGET, expected(property), EXPECTED);
    }
  }

  /** Sources that a value can cite. */
  void sources(Request request) {
    names(request, ModelPackage.Literals.ITEM__CITES, e -> true, EXPECTED);
  }

  /** What a declaration can extend. */
  void bases(Request request) {
    names(request, ModelPackage.Literals.DECLARATION__BASE, e -> true, EXPECTED);
  }

  /** What a scenario can extend. */
  void scenarios(Request request) {
    writer.write(request, new Offer(ContentAssistEntry.KIND_REFERENCE, "base", "base", "the file as it stands",
        "The declarations at the top of the file, as they stand."), EXPECTED);
    names(request, ModelPackage.Literals.SCENARIO__BASE, Scenario.class::isInstance, EXPECTED);
  }

  /** What a finding can be accepted on: the file's own declarations. */
  void own(Request request) {
    Resource file = request.context().getResource();
    names(request, ModelPackage.Literals.NAME_REFERENCE__TARGET, e -> e.eResource() == file, EXPECTED);
  }

  /** What can be imported. */
  void packages(Request request) {
    TreeSet<String> names = new TreeSet<>();
    for (Resource resource : request.context().getResource().getResourceSet().getResources()) {
      if (!resource.getContents().isEmpty() && resource.getContents().get(0) instanceof CostFile file && file.getName() != null) {
        names.add(file.getName() + ".*");
      }
    }
    names.forEach(n -> writer.write(request, new Offer(ContentAssistEntry.KIND_MODULE, n, n, "", ""), EXPECTED));
  }

  private void words(Request request, PropertySchema schema) {
    if (!schema.anyWord() && schema.kind() == ValueKind.WORD) {
      for (String word : schema.words()) {
        writer.write(request, new Offer(ContentAssistEntry.KIND_ENUM, word, word, schema.name(), SchemaText.of(schema)), WORD);
      }
    }
  }

  private void names(Request request, EReference reference, Predicate<EObject> expected, int rank) {
    EObject context = request.context().getCurrentModel() == null ? request.context().getRootModel()
        : request.context().getCurrentModel();
    if (context == null) {
      return;
    }
    for (IEObjectDescription found : scopes.getScope(context, reference).getAllElements()) {
      QualifiedName name = found.getName();
      EObject element = EcoreUtil.resolve(found.getEObjectOrProxy(), context);
      if (name.getSegmentCount() == 1 && !element.eIsProxy()) {
        writer.write(request, offer(name.toString(), element), expected.test(element) ? rank : OTHER);
      }
    }
  }

  private Offer offer(String name, EObject element) {
    String figures = element instanceof Declaration declaration ? KeyFigures.full(declaration) : "";
    return new Offer(ContentAssistEntry.KIND_REFERENCE, name, name, brief(element),
        figures.isEmpty() ? declarations.full(element) : declarations.full(element) + "\n" + figures);
  }

  private String brief(EObject element) {
    String figures = element instanceof Declaration declaration ? KeyFigures.brief(declaration) : "";
    return figures.isEmpty() ? declarations.brief(element) : declarations.brief(element) + " (" + figures + ")";
  }

  private static Predicate<EObject> expected(Optional<PropertySchema> property) {
    List<String> kinds = property.map(p -> switch (p.kind()) {
      case ALLOCATION -> List.of("pool", "accelerator");
      case REFERENCE, REFERENCES, MIXED -> p.words();
      case USES -> List.of("organization");
      default -> List.<String>of();
    }).orElse(List.of());
    return element -> element instanceof Declaration d && kinds.contains(d.getKind().getLiteral());
  }
}
