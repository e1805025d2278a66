package org.costdsl.lang.ide;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.costdsl.lang.ide.ProposalWriter.Offer;
import org.costdsl.lang.ide.ProposalWriter.Request;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.Expression;
import org.costdsl.lang.model.MemberAccess;
import org.costdsl.lang.model.NameReference;
import org.costdsl.lang.schema.PropertySchema;
import org.costdsl.lang.schema.Schema;
import org.costdsl.lang.schema.ValueKind;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Proposes what follows a declaration's name and a dot: its stages and figures. */
final class MemberProposals implements CostProposalProvider.Proposals {

  private static final int RANK = 900;

  private final ProposalWriter writer;
  private final DeclarationText declarations;

  @Inject
  MemberProposals(ProposalWriter writer, DeclarationText declarations) {
    this.writer = writer;
    this.declarations = declarations;
  }

  @Override
  public void propose(Request request) {
    EObject atDot = NodeModelUtils.findActualSemanticObjectFor(request.context().getLastCompleteNode());
    Expression receiver = atDot instanceof MemberAccess access ? access.getReceiver()
        : EcoreUtil2.getContainerOfType(atDot, Expression.class);
    declaration(receiver).ifPresent(d -> propose(request, d));
  }

  private void propose(Request request, Declaration declaration) {
    for (EObject member : declaration.getMembers()) {
      if (member instanceof Declaration stage && stage.getName() != null) {
        writer.write(request, new Offer(ContentAssistEntry.KIND_REFERENCE, stage.getName(), stage.getName(), declarations.brief(stage),
            declarations.full(stage)), RANK + 1);
      }
    }
    for (PropertySchema schema : Schema.standard().declaration(declaration.getKind().getLiteral()).properties()) {
      if (schema.kind() == ValueKind.QUANTITY && !schema.name().endsWith("*")) {
        int rank = schema.role().computable() ? RANK : RANK - 1;
        writer.write(request, new Offer(ContentAssistEntry.KIND_PROPERTY, schema.name(), schema.name(), SchemaText.value(schema),
            SchemaText.of(schema)), rank);
      }
    }
  }

  /** The declaration that `v3` or `v3.pretraining` names. */
  private static Optional<Declaration> declaration(Expression receiver) {
    List<String> stages = new ArrayList<>();
    Expression root = receiver;
    while (root instanceof MemberAccess access) {
      stages.add(access.getMember());
      root = access.getReceiver();
    }
    Collections.reverse(stages);
    if (!(root instanceof NameReference name) || !(name.getTarget() instanceof Declaration start) || start.eIsProxy()) {
      return Optional.empty();
    }
    Optional<Declaration> found = Optional.of(start);
    for (String stage : stages) {
      found = found.flatMap(d -> d.getMembers().stream().filter(Declaration.class::isInstance).map(Declaration.class::cast)
          .filter(s -> stage.equals(s.getName())).findFirst());
    }
    return found;
  }
}
