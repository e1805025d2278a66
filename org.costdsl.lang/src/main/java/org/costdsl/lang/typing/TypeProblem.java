package org.costdsl.lang.typing;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** Something that keeps an expression from having a type. */
public sealed interface TypeProblem permits DimensionMismatch, NotAnAmount {

  /** The element of the model that is at fault. */
  EObject place();

  /** One sentence in the user's words. */
  String message();

  /** Further lines of the message. */
  List<String> detail();

  /** What would put it right, in words; empty where that cannot be computed. */
  Optional<String> advice();

  /** What to write instead of the place's text; empty where that cannot be computed. */
  Optional<String> replacement();

  /** The same problem, found in the body of a function, told of the call that brings it about. */
  TypeProblem inCall(EObject call);
}
