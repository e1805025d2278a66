package org.costdsl.lang.validation;

import java.util.List;
import java.util.Optional;
import org.costdsl.lang.model.Assertion;
import org.costdsl.lang.model.BareWord;
import org.costdsl.lang.model.Item;
import org.costdsl.lang.model.NameReference;
import org.costdsl.lang.model.Phrase;
import org.costdsl.lang.model.Property;
import org.costdsl.lang.model.Selection;
import org.costdsl.lang.model.UnknownDeclaration;
import org.costdsl.lang.schema.PropertySchema;
import org.costdsl.lang.schema.ValueKind;
import org.costdsl.lang.typing.ExpressionTyping;
import org.costdsl.lang.typing.Type;
import org.costdsl.lang.typing.WrittenProperty;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

/**
 * What a written word may be where it stands.
 *
 * @param use whether it has to be a name
 * @param kinds the kinds of declaration that it may name; empty if any
 */
record NamePlace(Use use, List<String> kinds) {

  /** Whether a word has to be a name. */
  enum Use {
    /** It has to be the name of something. */
    NAME,
    /** It may be any word, or the name of a declaration. */
    NAME_OR_WORD,
    /** It is judged elsewhere, or not at all. */
    WORD
  }

  private static final NamePlace ANY_NAME = new NamePlace(Use.NAME, List.of());
  private static final NamePlace WORD = new NamePlace(Use.WORD, List.of());

  static NamePlace of(NameReference reference, ExpressionTyping typing) {
    EObject container = reference.eContainer();
    boolean unread = EcoreUtil2.getContainerOfType(reference, BareWord.class) != null
        || EcoreUtil2.getContainerOfType(reference, UnknownDeclaration.class) != null;
    if (unread || isSelector(reference) || isComparedWord(reference, typing)) {
      return WORD;
    }
    if (EcoreUtil2.getContainerOfType(reference, Property.class) == null) {
      return ANY_NAME;
    }
    Optional<PropertySchema> schema = WrittenProperty.around(reference).flatMap(WrittenProperty::schema);
    return schema.map(s -> inValue(container, reference, s)).orElse(WORD);
  }

  private static NamePlace inValue(EObject container, NameReference reference, PropertySchema schema) {
    boolean direct = container instanceof Item;
    return switch (schema.kind()) {
      case TEXT, DATE, WORD, BLOCK -> WORD;
      case MIXED -> direct ? new NamePlace(Use.NAME_OR_WORD, schema.words()) : ANY_NAME;
      case REFERENCE, REFERENCES -> new NamePlace(Use.NAME, schema.words());
      case USES -> direct ? WORD : container instanceof Phrase ? new NamePlace(Use.NAME, List.of("organization")) : ANY_NAME;
      case ALLOCATION -> container instanceof Selection selection && selection.getTarget() == reference
          ? new NamePlace(Use.NAME, List.of("pool", "accelerator")) : ANY_NAME;
      case QUANTITY -> container instanceof Phrase ? WORD : ANY_NAME;
      case STATEMENT -> ANY_NAME;
    };
  }

  /** `any of {…}`, `one of {…}`, `model of r`. */
  private static boolean isSelector(NameReference reference) {
    if (!(reference.eContainer() instanceof Selection selection) || selection.getSelector() != reference) {
      return false;
    }
    String word = reference.getWord();
    return selection.getSet() != null ? word.equals("any") || word.equals("one") : word.equals("model");
  }

  /** `v3.precision is fp8`: a word is compared with one of the vocabulary. */
  private static boolean isComparedWord(NameReference reference, ExpressionTyping typing) {
    return reference.eContainer() instanceof Assertion assertion && assertion.getRight() == reference
        && typing.typeOf(assertion.getLeft()) instanceof Type.WordType;
  }

  /** Whether a bare word in a claim's statement may be a property of what the claim is about. */
  static boolean isInStatement(NameReference reference) {
    return WrittenProperty.around(reference).flatMap(WrittenProperty::schema)
        .filter(s -> s.kind() == ValueKind.STATEMENT).isPresent();
  }
}
