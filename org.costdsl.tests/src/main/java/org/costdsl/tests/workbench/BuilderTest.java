package org.costdsl.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The builder: markers for the saved files of a project, open or closed. */
@ExtendWith(Screenshots.class)
class BuilderTest {

  private static final String LIBRARY = "package team\n\nlet hourly = 2 USD / GPU-hour\n";
  private static final String DEPENDANT = "import team.*\n\nlet cost = hourly * 10 GPU-hours\nexpect cost is 20 USD\n";

  private IProject project;

  @BeforeEach
  void createProject() throws CoreException {
    project = Projects.create("builder");
  }

  @AfterEach
  void closeAndDelete() throws CoreException {
    Robot.closeEditors();
    Projects.deleteAll();
  }

  @Test
  void aClosedFileGetsTheMarkersOfItsErrorsAndFindings() throws CoreException, IOException {
    IFile broken = Projects.file(project, "broken.cost", "pool a {\n  life: 5 kWh\n}\n");
    IFile flagship = Projects.file(project, "deepseek.cost", Projects.example("deepseek.cost"));
    Robot.awaitPassing(() -> {
      assertThat(Projects.markers(broken, "unit/mismatch")).singleElement().asString().startsWith("2: ");
      assertThat(Projects.markers(flagship, "claim/scope-mismatch")).isNotEmpty();
    });
  }

  @Test
  void aSharedFilesChangeChangesTheMarkersOfItsDependants() throws CoreException {
    IFile library = Projects.file(project, "team.cost", LIBRARY);
    IFile dependant = Projects.file(project, "dependant.cost", DEPENDANT);
    IFile stranger = Projects.file(project, "stranger.cost", "expect 1 USD + 1 kWh is 2 USD\n");
    Robot.awaitPassing(() -> {
      assertThat(Projects.markers(stranger, "unit/mismatch")).hasSize(1);
      assertThat(Projects.markers(dependant, "unit/mismatch")).isEmpty();
    });
    EditorRobot editor = Robot.open(library);
    editor.replace("USD / GPU-hour", "kWh / GPU-hour");
    assertThat(Projects.markers(dependant, "unit/mismatch")).isEmpty();
    editor.save();
    Robot.awaitPassing(() -> assertThat(Projects.markers(dependant, "unit/mismatch")).singleElement().asString().startsWith("4: "));
    editor.replace("let hourly", "let weekly");
    editor.save();
    Robot.awaitPassing(() -> assertThat(Projects.markers(dependant)).anyMatch(m -> m.startsWith("3: ") && m.contains("hourly")));
    assertThat(Projects.markers(stranger, "unit/mismatch")).hasSize(1);
  }

  @Test
  void aChangeInOneEditorIsAProblemInTheOther() throws CoreException {
    EditorRobot library = Robot.open(Projects.file(project, "team.cost", LIBRARY));
    EditorRobot dependant = Robot.open(Projects.file(project, "dependant.cost", DEPENDANT));
    assertThat(dependant.marks("unit/mismatch")).isEmpty();
    library.replace("USD / GPU-hour", "kWh / GPU-hour");
    Robot.awaitPassing(() -> assertThat(dependant.marks("unit/mismatch")).singleElement().satisfies(m -> assertThat(m.line()).isEqualTo(4)));
  }

  @Test
  void markersGoWithTheirFile() throws CoreException {
    IFile broken = Projects.file(project, "broken.cost", "pool a {\n  life: 5 kWh\n}\n");
    Robot.awaitPassing(() -> assertThat(Projects.markers(project, "unit/mismatch")).hasSize(1));
    broken.delete(true, null);
    Robot.awaitPassing(() -> assertThat(Projects.markers(project)).isEmpty());
  }
}
