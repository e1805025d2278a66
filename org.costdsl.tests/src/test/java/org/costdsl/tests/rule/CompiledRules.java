package org.costdsl.tests.rule;

import java.nio.file.Path;
import org.costdsl.lang.rule.RuleBase;
import org.costdsl.lang.rule.RuleCatalogue;
import org.costdsl.lang.rule.RuleRunner;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.io.ResourceType;
import org.kie.internal.utils.KieHelper;

/** Rules of a folder, compiled the way the build does it, but in memory. */
final class CompiledRules {

  private CompiledRules() {
  }

  /** A runner of the named rules of a folder. */
  static RuleRunner in(Path folder, String... ids) {
    KieHelper compiler = new KieHelper();
    for (String id : ids) {
      compiler.addContent(RuleFolders.read(folder.resolve(id).resolve(RuleFolders.name(id) + ".drl")), ResourceType.DRL);
    }
    return RuleRunner.of(RuleBase.of(compiler.build(ExecutableModelProject.class)), RuleCatalogue.in(folder));
  }
}
