package org.costdsl.lang.ide;

import java.util.Optional;
import java.util.Set;
import org.costdsl.lang.model.Block;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.Property;
import org.costdsl.lang.schema.PropertySchema;
import org.costdsl.lang.typing.WrittenProperty;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.nodemodel.INode;

/** What the place at which something is to be written means for the language. */
record CursorPlace(ContentAssistContext context) {

  private static final Set<String> OPEN_ENDS = Set.of(":", ",", "(", "=", "of", "to", "and", "/", "*", "+", "-", "per", "is", "@",
      ".", "about", "around", "over", "under", "least", "most", "between", "in", "on", "within");

  private static final Set<String> FACTORS = Set.of("/", "*", "per");

  /** The declaration whose body the place is in. */
  Optional<Declaration> declaration() {
    return Optional.ofNullable(EcoreUtil2.getContainerOfType(context.getCurrentModel(), Declaration.class));
  }

  /** The name of the block that the place is in with a dot, such as {@code model.}; empty in the declaration's own body. */
  String blockPrefix() {
    for (EObject o = context.getCurrentModel(); o != null && !(o instanceof Declaration); o = o.eContainer()) {
      if (o instanceof Block && o.eContainer() instanceof Property property) {
        return WrittenProperty.of(property).map(p -> p.name() + ".").orElse("");
      }
    }
    return "";
  }

  /** The schema of the property whose value the place is in. */
  Optional<PropertySchema> property() {
    EObject model = context.getCurrentModel();
    return model == null || model instanceof Block ? Optional.empty() : WrittenProperty.around(model).flatMap(WrittenProperty::schema);
  }

  /** Whether what was written last asks for more: nothing else can begin here. */
  boolean needsValue() {
    INode last = context.getLastCompleteNode();
    return last != null && OPEN_ENDS.contains(last.getText().trim());
  }

  /** Whether a value begins or goes on here: on the line of what was written last, or after something that asks for more. */
  boolean continuesValue() {
    INode last = context.getLastCompleteNode();
    if (last == null) {
      return false;
    }
    String text = context.getRootNode().getText();
    int from = Math.min(last.getEndOffset(), context.getOffset());
    return needsValue() || text.substring(from, context.getOffset()).indexOf('\n') < 0;
  }

  /** Whether the place is one for a factor or a divisor. */
  boolean followsFactor() {
    INode last = context.getLastCompleteNode();
    return last != null && FACTORS.contains(last.getText().trim());
  }
}
