package org.costdsl.lang.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.costdsl.lang.ide.ColouredToken.Meaning;
import org.costdsl.lang.model.Acceptance;
import org.costdsl.lang.model.Function;
import org.costdsl.lang.model.Item;
import org.costdsl.lang.model.ModelPackage;
import org.costdsl.lang.model.NameReference;
import org.costdsl.lang.model.Named;
import org.costdsl.lang.quantity.UnitCatalog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** Says what each token means, where a colouring by words alone cannot know. */
final class Colouring {

  private Colouring() {
  }

  static List<ColouredToken> of(XtextResource resource) {
    List<ColouredToken> tokens = new ArrayList<>();
    for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
      if (!leaf.getText().isBlank()) {
        meaning(leaf).ifPresent(m -> tokens.add(new ColouredToken(leaf.getOffset(), leaf.getLength(), m)));
      }
    }
    return tokens;
  }

  private static Optional<Meaning> meaning(ILeafNode leaf) {
    char first = leaf.getText().charAt(0);
    if (leaf.isHidden()) {
      return Optional.of(Meaning.COMMENT);
    }
    if (first == '"') {
      return Optional.of(Meaning.STRING);
    }
    if (Character.isDigit(first)) {
      return Optional.of(Meaning.NUMBER);
    }
    if (!Character.isLetter(first) && first != '_') {
      return "+-*/±=<>".indexOf(first) < 0 ? Optional.empty() : Optional.of(Meaning.OPERATOR);
    }
    return Optional.ofNullable(word(leaf));
  }

  private static Meaning word(ILeafNode leaf) {
    ParserRule rule = leaf.getGrammarElement() == null ? null : GrammarUtil.containingParserRule(leaf.getGrammarElement());
    String place = rule == null ? "" : rule.getName();
    boolean written = leaf.getGrammarElement() instanceof Keyword && !place.equals("AnyName") && !place.equals("Name");
    if (written || leaf.getGrammarElement() instanceof EnumLiteralDeclaration) {
      return Meaning.KEYWORD;
    }
    EObject element = NodeModelUtils.findActualSemanticObjectFor(leaf);
    if (element instanceof Acceptance acceptance && isRule(leaf, acceptance)) {
      return Meaning.RULE;
    }
    return switch (place) {
      case "Property", "BareWord" -> Meaning.PROPERTY;
      case "Quantity", "CurrencySetting" -> Meaning.UNIT;
      default -> name(element);
    };
  }

  private static boolean isRule(ILeafNode leaf, Acceptance acceptance) {
    return NodeModelUtils.findNodesForFeature(acceptance, ModelPackage.Literals.ACCEPTANCE__RULE).stream()
        .anyMatch(rule -> rule.getOffset() <= leaf.getOffset() && leaf.getEndOffset() <= rule.getEndOffset());
  }

  private static Meaning name(EObject element) {
    if (element instanceof NameReference reference) {
      Named target = reference.getTarget();
      boolean linked = target != null && !target.eIsProxy();
      if (target instanceof Function || reference.isCall()) {
        return Meaning.FUNCTION;
      }
      return !linked && UnitCatalog.standard().find(reference.getWord()).isPresent() ? Meaning.UNIT : Meaning.REFERENCE;
    }
    if (element instanceof Item) {
      return Meaning.SOURCE;
    }
    return element instanceof Function ? Meaning.FUNCTION : element instanceof Named ? Meaning.DECLARATION : Meaning.REFERENCE;
  }
}
