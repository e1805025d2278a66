package org.costdsl.lang.ide;

import com.google.inject.Inject;
import java.util.Optional;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.Function;
import org.costdsl.lang.model.Let;
import org.costdsl.lang.model.Parameter;
import org.costdsl.lang.model.Scenario;
import org.costdsl.lang.schema.Schema;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.eclipse.xtext.util.SimpleAttributeResolver;

/** Declarations in words: what they are, and what their author wrote above them. */
final class DeclarationText {

  private final IEObjectDocumentationProvider comments;

  @Inject
  DeclarationText(IEObjectDocumentationProvider comments) {
    this.comments = comments;
  }

  /** Its title, or its kind, in a few words. */
  String brief(EObject element) {
    if (element instanceof Declaration declaration) {
      return declaration.getTitle() == null ? kind(element) : kind(element) + ": " + declaration.getTitle();
    }
    return kind(element);
  }

  /** All there is to say without computing anything, as Markdown. */
  String full(EObject element) {
    StringBuilder text = new StringBuilder("**").append(kind(element)).append(' ').append(name(element)).append("**");
    if (element instanceof Declaration declaration) {
      if (declaration.getTitle() != null) {
        text.append(": ").append(declaration.getTitle());
      }
      text.append("\n\n").append(Schema.standard().declaration(kind(element)).documentation());
    }
    String comment = comments.getDocumentation(element);
    if (comment != null && !comment.isBlank()) {
      text.append("\n\n").append(comment.strip());
    }
    return text.append('\n').toString();
  }

  /** The name by which a report has it: a stage is {@code run.stage}. */
  static String name(EObject element) {
    String own = Optional.ofNullable(SimpleAttributeResolver.NAME_RESOLVER.apply(element)).orElse("");
    return element.eContainer() instanceof Declaration run ? name(run) + "." + own : own;
  }

  private static String kind(EObject element) {
    if (element instanceof Declaration declaration) {
      return declaration.getKind().getLiteral();
    }
    if (element instanceof Let) {
      return "formula";
    }
    if (element instanceof Function) {
      return "function";
    }
    if (element instanceof Parameter) {
      return "parameter";
    }
    return element instanceof Scenario ? "scenario" : "";
  }
}
