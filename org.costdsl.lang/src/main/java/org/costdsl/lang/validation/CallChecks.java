package org.costdsl.lang.validation;

import com.google.inject.Inject;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.costdsl.lang.model.Function;
import org.costdsl.lang.model.ModelPackage.Literals;
import org.costdsl.lang.model.NameReference;
import org.costdsl.lang.model.Named;
import org.costdsl.lang.typing.BuiltIn;
import org.costdsl.lang.typing.Names;
import org.eclipse.xtext.validation.Check;

/** Calls of functions. */
public final class CallChecks extends CheckGroup {

  @Inject
  private VisibleNames visible;

  /** A function is called with its arguments, and nothing else is. */
  @Check
  public void call(NameReference reference) {
    Named target = Names.target(reference);
    if (!reference.isCall()) {
      if (target instanceof Function) {
        error(NameCodes.NOT_A_FUNCTION, "`" + reference.getWord() + "` is a function: its arguments are missing", reference,
            IssueData.NONE);
      }
    } else if (target instanceof Function function) {
      int due = function.getParameters().size();
      arguments(reference, due == reference.getArguments().size(), due + (due == 1 ? " argument" : " arguments"));
    } else if (target != null) {
      error(NameCodes.NOT_A_FUNCTION, "`" + reference.getWord() + "` is no function", reference, Literals.NAME_REFERENCE__TARGET,
          IssueData.NONE);
    } else if (reference.getWord() != null) {
      builtIn(reference);
    }
  }

  private void builtIn(NameReference call) {
    Optional<BuiltIn> function = BuiltIn.of(call.getWord());
    if (function.isPresent()) {
      arguments(call, function.get().takes(call.getArguments().size()), function.get().arity());
      return;
    }
    Set<String> names = new HashSet<>(visible.of(call, List.of()));
    Arrays.stream(BuiltIn.values()).map(BuiltIn::word).forEach(names::add);
    Optional<String> meant = NearMiss.of(call.getWord(), names);
    error(NameCodes.UNKNOWN_FUNCTION, "there is no function `" + call.getWord() + "`" + NearMiss.question(meant), call,
        Literals.NAME_REFERENCE__TARGET, IssueData.write(meant));
  }

  private void arguments(NameReference call, boolean right, String due) {
    if (!right && !Recovery.touchesError(call)) {
      error(NameCodes.ARGUMENTS, "`" + call.getWord() + "` takes " + due + ", and " + call.getArguments().size() + " "
          + (call.getArguments().size() == 1 ? "is" : "are") + " given", call, IssueData.NONE);
    }
  }
}
