package org.costdsl.lang.typing;

import java.util.List;
import java.util.Optional;
import org.costdsl.lang.quantity.Dimension;
import org.eclipse.emf.ecore.EObject;

/**
 * Two dimensions that had to be the same and are not.
 *
 * @param place the expression at fault: the second of the two
 * @param message one sentence in the user's words
 * @param expected what the dimension had to be
 * @param actual what it is
 * @param fix how to get from the one to the other
 */
public record DimensionMismatch(EObject place, String message, Side expected, Side actual, DimensionFix fix)
    implements TypeProblem {

  /**
   * One of the two sides.
   *
   * @param label what it is, such as {@code `price` takes}
   * @param dimension its dimension
   */
  public record Side(String label, Dimension dimension) {
  }

  /** Both dimensions, the common factors below each other. */
  @Override
  public List<String> detail() {
    return AlignedDimensions.lines(expected, actual);
  }

  @Override
  public Optional<String> advice() {
    return fix.advice();
  }

  @Override
  public Optional<String> replacement() {
    return fix.replacement();
  }

  @Override
  public TypeProblem inCall(EObject call) {
    String inside = SourceText.quoted(call) + " does not fit: " + message;
    return new DimensionMismatch(call, inside, expected, actual, new DimensionFix(fix.advice(), Optional.empty()));
  }
}
