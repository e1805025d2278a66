package org.costdsl.lang.typing;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/**
 * Something that has no amount stands where one is needed.
 *
 * @param place the expression
 * @param text its text
 * @param type what it is
 */
public record NotAnAmount(EObject place, String text, Type type) implements TypeProblem {

  @Override
  public String message() {
    return text + " is " + type.describe() + ", not an amount";
  }

  @Override
  public List<String> detail() {
    return List.of();
  }

  @Override
  public Optional<String> advice() {
    return type instanceof Type.ReferenceType ? Optional.of("name one of its figures after a dot") : Optional.empty();
  }

  @Override
  public Optional<String> replacement() {
    return Optional.empty();
  }

  @Override
  public TypeProblem inCall(EObject call) {
    return new NotAnAmount(call, SourceText.quoted(call) + ": " + text, type);
  }
}
