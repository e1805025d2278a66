package org.costdsl.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The outline, and the values behind lines. */
@ExtendWith(Screenshots.class)
class OutlineTest {

  private static final String OUTLINE = "org.eclipse.ui.views.ContentOutline";
  private static final String SMALL = "run r { device_hours: 100 GPU-hours  rental: 2 USD / GPU-hour }\n\nlet twice = r.cost * 2\n";

  private IProject project;

  @BeforeEach
  void createProject() throws CoreException {
    project = Projects.create("outline");
  }

  @AfterEach
  void closeAndDelete() throws CoreException {
    Robot.closeEditors();
    Projects.deleteAll();
  }

  @Test
  void theFlagshipsDeclarationsHaveTheirFiguresAndVerdicts() throws CoreException, IOException {
    EditorRobot editor = Robot.open(Projects.file(project, "deepseek.cost", Projects.example("deepseek.cost")));
    Composite outline = Trees.view(OUTLINE);
    Robot.awaitPassing(() -> assertThat(Trees.rows(outline)).contains("HighFlyer", "a100  147M USD [120M to 179M]", "v3  5.576M USD",
        "  pretraining  5.328M USD", "all  2.6B USD [2.34B to 2.9B]", "five_million  contradicted", "report_total  supported",
        "comparable  not checkable"));
    Robot.awaitPassing(() -> assertThat(editor.sight().values()).contains(editor.lineOf("pool a100") + ": ⟶ 147M USD [120M to 179M]",
        editor.lineOf("claim five_million") + ": ⟶ contradicted", editor.lineOf("claim report_total") + ": ⟶ supported"));
    editor.caretBefore("tokens:");
    Robot.awaitPassing(() -> assertThat(Trees.selected(outline)).containsExactly("pretraining  5.328M USD"));
    Screenshots.take("outline");
    Trees.select(outline, "five_million");
    Robot.awaitPassing(() -> assertThat(editor.selection()).isEqualTo("five_million"));
  }

  @Test
  void figuresFollowTheTextWhileItIsTyped() throws CoreException {
    EditorRobot editor = Robot.open(Projects.file(project, "small.cost", SMALL));
    Composite outline = Trees.view(OUTLINE);
    Robot.awaitPassing(() -> assertThat(Trees.rows(outline)).containsExactly("r  200 USD", "twice  400 USD"));
    Robot.awaitPassing(() -> assertThat(editor.sight().values()).containsExactly("1: ⟶ 200 USD", "3: ⟶ 400 USD"));
    editor.replace("2 USD", "3 USD");
    Robot.awaitPassing(() -> assertThat(Trees.rows(outline)).containsExactly("r  300 USD", "twice  600 USD"));
    Robot.awaitPassing(() -> assertThat(editor.sight().values()).containsExactly("1: ⟶ 300 USD", "3: ⟶ 600 USD"));
  }

  @Test
  void valuesFollowAnotherFile() throws CoreException {
    EditorRobot library = Robot.open(Projects.file(project, "team.cost", "package team\n\nlet hourly = 2 USD / GPU-hour\n"));
    EditorRobot dependant = Robot.open(Projects.file(project, "dependant.cost", "import team.*\n\nlet cost = hourly * 10 GPU-hours\n"));
    Robot.awaitPassing(() -> assertThat(dependant.sight().values()).containsExactly("3: ⟶ 20 USD"));
    library.replace("2 USD", "4 USD");
    Robot.awaitPassing(() -> assertThat(dependant.sight().values()).containsExactly("3: ⟶ 40 USD"));
  }
}
