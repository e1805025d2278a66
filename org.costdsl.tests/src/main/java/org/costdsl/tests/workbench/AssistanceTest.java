package org.costdsl.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the editor offers and explains. */
@ExtendWith(Screenshots.class)
class AssistanceTest {

  private IProject project;

  @BeforeEach
  void createProject() throws CoreException {
    project = Projects.create("assistance");
  }

  @AfterEach
  void closeAndDelete() throws CoreException {
    Robot.closeEditors();
    Projects.deleteAll();
  }

  @Test
  void completesAPropertyOfAPoolWithItsDocumentation() throws CoreException {
    EditorRobot editor = Robot.open(Projects.file(project, "property.cost", "pool a {\n  elec\n}\n"));
    editor.caretAfter("elec").proposals();
    Robot.awaitPassing(() -> assertThat(Popups.rows()).anyMatch(r -> r.startsWith("electricity")));
    Popups.select("electricity");
    Robot.awaitPassing(() -> assertThat(Popups.text()).contains("Price of electricity"));
    Screenshots.take("completion");
    editor.press(SWT.CR);
    assertThat(editor.text()).isEqualTo("pool a {\n  electricity: \n}\n");
  }

  @Test
  void completesAUnitOfTheExpectedDimensionFirst() throws CoreException {
    EditorRobot editor = Robot.open(Projects.file(project, "unit.cost", "run r {\n  energy: 12 \n}\n"));
    editor.caretAfter("12 ").proposals();
    Robot.awaitPassing(() -> assertThat(Popups.rows()).anyMatch(r -> r.startsWith("kWh")));
    assertThat(Popups.rows().indexOf(Popups.rows().stream().filter(r -> r.startsWith("kWh")).findFirst().orElseThrow()))
        .isLessThan(Popups.rows().indexOf(Popups.rows().stream().filter(r -> r.startsWith("USD")).findFirst().orElseThrow()));
    Popups.select("kWh");
    editor.press(SWT.CR);
    assertThat(editor.text()).isEqualTo("run r {\n  energy: 12 kWh\n}\n");
  }

  @Test
  void hoverShowsAComputedFigureWithItsInputs() throws CoreException, IOException {
    EditorRobot editor = Robot.open(Projects.file(project, "deepseek.cost", Projects.example("deepseek.cost")));
    Robot.awaitPassing(() -> assertThat(editor.marks()).isNotEmpty());
    editor.hover("capex is about 1.6B USD");
    Robot.awaitPassing(() -> assertThat(Popups.text()).contains("all.capex = ", "a100.capex", "B USD"));
    Screenshots.take("hover");
  }

  @Test
  void hoverOverAProblemGivesItsReason() throws CoreException {
    EditorRobot editor = Robot.open(Projects.file(project, "reason.cost", "pool a {\n  electricity: 0.08 USD / kW\n}\n"));
    Robot.awaitPassing(() -> assertThat(editor.marks("unit/mismatch")).hasSize(1));
    editor.hover("0.08");
    Robot.awaitPassing(() -> assertThat(Popups.text()).contains("unit/mismatch", "money · time / energy", "divide by a time"));
    Screenshots.take("problem");
  }
}
