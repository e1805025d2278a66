package org.costdsl.lang.ide;

import com.google.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.costdsl.lang.ide.ProposalWriter.Offer;
import org.costdsl.lang.ide.ProposalWriter.Request;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.Property;
import org.costdsl.lang.schema.PropertySchema;
import org.costdsl.lang.schema.Schema;
import org.costdsl.lang.schema.ValueKind;
import org.costdsl.lang.typing.WrittenProperty;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;

/** Proposes the properties that a declaration may have and has not yet, in the order of the schema. */
final class PropertyProposals implements CostProposalProvider.Proposals {

  private static final int RANK = 800;

  private final ProposalWriter writer;

  @Inject
  PropertyProposals(ProposalWriter writer) {
    this.writer = writer;
  }

  @Override
  public void propose(Request request) {
    CursorPlace place = new CursorPlace(request.context());
    if (!place.needsValue()) {
      place.declaration().ifPresent(d -> propose(request, d, place.blockPrefix()));
    }
  }

  private void propose(Request request, Declaration declaration, String block) {
    Set<String> written = written(declaration);
    int rank = RANK;
    for (PropertySchema schema : Schema.standard().declaration(declaration.getKind().getLiteral()).properties()) {
      String name = schema.name();
      boolean here = name.startsWith(block) && name.indexOf('.', block.length()) < 0 && !name.endsWith("*");
      if (here && schema.role().writable() && !written.contains(name)) {
        writer.write(request, offer(schema, name.substring(block.length())), rank--);
      }
    }
  }

  private static Set<String> written(Declaration declaration) {
    return EcoreUtil2.getAllContentsOfType(declaration, Property.class).stream()
        .flatMap(p -> WrittenProperty.of(p).stream()).filter(p -> p.declaration() == declaration).map(WrittenProperty::name)
        .collect(Collectors.toSet());
  }

  private static Offer offer(PropertySchema schema, String name) {
    String text = schema.kind() == ValueKind.BLOCK ? name + ": { " : name + ": ";
    return new Offer(ContentAssistEntry.KIND_PROPERTY, text, name, SchemaText.value(schema), SchemaText.of(schema));
  }
}
