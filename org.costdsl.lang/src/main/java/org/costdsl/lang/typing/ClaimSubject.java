package org.costdsl.lang.typing;

import java.util.Optional;
import org.costdsl.lang.model.Assertion;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.DeclarationKind;
import org.costdsl.lang.model.Expression;
import org.costdsl.lang.model.Item;
import org.costdsl.lang.model.MemberAccess;
import org.costdsl.lang.model.NameReference;
import org.costdsl.lang.model.Property;
import org.costdsl.lang.model.Selection;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

/** What a claim is about, and what it states. */
public final class ClaimSubject {

  private ClaimSubject() {
  }

  /** The claim that an element stands in. */
  public static Optional<Declaration> claimAround(EObject element) {
    return Optional.ofNullable(EcoreUtil2.getContainerOfType(element, Declaration.class))
        .filter(d -> d.getKind() == DeclarationKind.CLAIM);
  }

  /** What a bare property in a claim is of: what the claim covers, else what it is presented as. */
  public static Optional<Declaration> of(Declaration claim) {
    return reference(claim, "covers").or(() -> reference(claim, "presented_as"));
  }

  /** Whether the claim says what it is about, linked or not. */
  public static boolean isNamed(Declaration claim) {
    return value(claim, "covers").isPresent() || value(claim, "presented_as").isPresent();
  }

  /** The amount that a claim states: the right side of its `is`; empty where it states an event or an opinion. */
  public static Optional<Expression> statedAmount(Declaration claim) {
    return value(claim, "states").filter(Assertion.class::isInstance).map(s -> ((Assertion) s).getRight());
  }

  private static Optional<Declaration> reference(Declaration claim, String property) {
    return value(claim, property).flatMap(ClaimSubject::declaration);
  }

  private static Optional<Expression> value(Declaration claim, String property) {
    return claim.getMembers().stream().filter(Property.class::isInstance).map(Property.class::cast)
        .filter(p -> property.equals(p.getName())).flatMap(p -> p.getItems().stream()).map(Item::getValue)
        .filter(v -> v != null).findFirst();
  }

  private static Optional<Declaration> declaration(Expression expression) {
    if (expression instanceof Selection selection && selection.getTarget() != null) {
      return declaration(selection.getTarget());
    }
    if (expression instanceof MemberAccess access) {
      return MemberPath.of(access).filter(MemberPath::isStage).map(MemberPath::declaration);
    }
    return expression instanceof NameReference name && Names.target(name) instanceof Declaration found
        ? Optional.of(found) : Optional.empty();
  }
}
