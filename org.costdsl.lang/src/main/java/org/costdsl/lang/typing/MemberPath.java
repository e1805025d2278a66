package org.costdsl.lang.typing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.Expression;
import org.costdsl.lang.model.MemberAccess;
import org.costdsl.lang.model.NameReference;
import org.costdsl.lang.schema.PropertySchema;
import org.costdsl.lang.schema.Schema;

/**
 * What {@code v3.pretraining.flop} points to: a declaration or stage, and a property of it.
 *
 * @param declaration the declaration or stage
 * @param property the property's full name, empty where the path ends at a stage
 * @param last the access that names the property's first word, or the whole path where it ends at a stage
 */
public record MemberPath(Declaration declaration, String property, MemberAccess last) {

  /** Follows a path from a name that is linked to a declaration; empty for every other receiver. */
  public static Optional<MemberPath> of(MemberAccess access) {
    Deque<MemberAccess> steps = new ArrayDeque<>();
    Expression root = access;
    while (root instanceof MemberAccess step) {
      steps.push(step);
      root = step.getReceiver();
    }
    if (!(root instanceof NameReference name) || name.isCall() || !(Names.target(name) instanceof Declaration start)) {
      return Optional.empty();
    }
    return Optional.of(follow(start, steps, access));
  }

  private static MemberPath follow(Declaration start, Deque<MemberAccess> steps, MemberAccess whole) {
    Declaration declaration = start;
    Iterator<MemberAccess> remaining = steps.iterator();
    while (remaining.hasNext()) {
      MemberAccess step = remaining.next();
      Optional<Declaration> stage = stage(declaration, step.getMember());
      if (stage.isEmpty()) {
        StringBuilder property = new StringBuilder(String.valueOf(step.getMember()));
        remaining.forEachRemaining(s -> property.append('.').append(s.getMember()));
        return new MemberPath(declaration, property.toString(), step);
      }
      declaration = stage.get();
    }
    return new MemberPath(declaration, "", whole);
  }

  private static Optional<Declaration> stage(Declaration run, String name) {
    return run.getMembers().stream().filter(Declaration.class::isInstance).map(Declaration.class::cast)
        .filter(s -> s.getName() != null && s.getName().equals(name)).findFirst();
  }

  /** Whether the path ends at a stage. */
  public boolean isStage() {
    return property.isEmpty();
  }

  /** The property's row of the schema; empty at a stage and for an unknown property. */
  public Optional<PropertySchema> schema() {
    return isStage() ? Optional.empty() : Schema.standard().property(declaration.getKind().getLiteral(), property);
  }
}
