package org.costdsl.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a user leaves behind in a workspace; {@link SecondStart} looks for it in a workbench that is started again. */
@ExtendWith(Screenshots.class)
class FirstStart {

  static final String FILE = "in-house-cluster.cost";
  static final String SCENARIO = "dear_power";
  static final String ITS_COST = "owning | 65.2M USD";

  @Test
  void leavesAnEditorAViewAndAScenario() throws CoreException, IOException {
    IProject project = Projects.create("kept");
    EditorRobot editor = Robot.open(Projects.file(project, FILE, Projects.example(FILE)));
    ViewRobot costs = ViewRobot.show("org.costdsl.ui.view.costs");
    Robot.awaitPassing(() -> assertThat(costs.rows()).anyMatch(r -> r.startsWith("owning | ")));
    costs.choose(SCENARIO);
    Robot.awaitPassing(() -> assertThat(costs.rows()).anyMatch(r -> r.startsWith(ITS_COST)));
    editor.caretBefore("scenario " + SCENARIO);
  }
}
