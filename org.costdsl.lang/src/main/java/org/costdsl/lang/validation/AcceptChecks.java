package org.costdsl.lang.validation;

import com.google.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.costdsl.lang.diagnostic.IssueCode;
import org.costdsl.lang.model.Acceptance;
import org.costdsl.lang.model.ModelPackage.Literals;
import org.eclipse.xtext.validation.Check;

/** The shape of a suppression; whether its rule exists is for the rules to say. */
public final class AcceptChecks extends CheckGroup {

  static final IssueCode RULE = new IssueCode("accept/rule");
  static final IssueCode REASON = new IssueCode("accept/reason");

  @Inject
  private VisibleNames visible;

  /** A rule's id, a name that exists, and a reason. */
  @Check
  public void acceptance(Acceptance acceptance) {
    if (acceptance.getRule() != null && !acceptance.getRule().matches("[a-z0-9-]+/[a-z0-9-]+")) {
      error(RULE, "a rule's id is in small letters, such as `claim/scope-mismatch`", acceptance, Literals.ACCEPTANCE__RULE,
          IssueData.NONE);
    }
    if (acceptance.getReason() != null && acceptance.getReason().isBlank()) {
      error(REASON, "a reason is due after `because`", acceptance, Literals.ACCEPTANCE__REASON, IssueData.NONE);
    }
    if (acceptance.getTarget() != null) {
      target(acceptance, acceptance.getTarget());
    }
  }

  private void target(Acceptance acceptance, String target) {
    int dot = target.indexOf('.');
    String name = dot < 0 ? target : target.substring(0, dot);
    Set<String> names = visible.of(acceptance, Literals.NAME_REFERENCE__TARGET);
    if (!names.contains(name)) {
      Optional<String> meant = NearMiss.of(name, names);
      error(NameCodes.UNKNOWN, "nothing is named `" + name + "`" + NearMiss.question(meant), acceptance,
          Literals.ACCEPTANCE__TARGET, IssueData.write(meant.map(m -> m + target.substring(name.length()))));
    }
  }
}
