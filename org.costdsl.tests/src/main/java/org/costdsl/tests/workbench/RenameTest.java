package org.costdsl.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Renaming across files, with its preview. */
@ExtendWith(Screenshots.class)
class RenameTest {

  private static final String RENAME = "org.costdsl.ui.rename";
  private static final String FLEET = "package fleet\n\npool cluster { devices: 10 of A  price: 10k USD / device }\naccelerator A { vendor: \"V\" }\n";
  private static final String USE = "import fleet.*\n\nlet twice = cluster.capex * 2\n";

  private IProject project;

  @BeforeEach
  void createProject() throws CoreException {
    project = Projects.create("rename");
  }

  @AfterEach
  void closeAndDelete() throws CoreException {
    Dialogs.closeAll();
    Robot.closeEditors();
    Projects.deleteAll();
  }

  @Test
  void aPoolIsRenamedInTwoFilesAfterAPreview() throws CoreException {
    IFile use = Projects.file(project, "use.cost", USE);
    EditorRobot fleet = Robot.open(Projects.file(project, "fleet.cost", FLEET));
    fleet.awaitRead().caretBefore("cluster").start(RENAME);
    Dialogs.await("Rename cluster").write("farm");
    Screenshots.take("rename");
    Dialogs.await("Rename cluster").press("Preview >");
    Robot.awaitPassing(() -> assertThat(Trees.rows(Dialogs.await("Rename cluster").shell()))
        .anyMatch(r -> r.contains("fleet.cost")).anyMatch(r -> r.contains("use.cost")));
    Screenshots.take("rename-preview");
    Dialogs.await("Rename cluster").press("OK");
    Robot.awaitPassing(() -> assertThat(fleet.text()).isEqualTo(FLEET.replace("cluster", "farm")));
    Robot.awaitPassing(() -> assertThat(Projects.text(use)).isEqualTo(USE.replace("cluster", "farm")));
    Robot.awaitPassing(() -> assertThat(fleet.marks()).noneMatch(m -> m.type().equals("error")));
  }

  @Test
  void aNameThatNothingCanHaveIsRefused() throws CoreException {
    EditorRobot fleet = Robot.open(Projects.file(project, "fleet.cost", FLEET));
    fleet.awaitRead().caretBefore("cluster").start(RENAME);
    Dialogs.await("Rename cluster").write("kWh");
    Robot.awaitPassing(() -> assertThat(Dialogs.await("Rename cluster").text()).contains("is a unit"));
    assertThat(Dialogs.await("Rename cluster").canPress("OK")).isFalse();
  }

  @Test
  void whatIsNoNameSaysSo() throws CoreException {
    EditorRobot fleet = Robot.open(Projects.file(project, "fleet.cost", FLEET));
    fleet.awaitRead().caretBefore("devices").run(RENAME);
    Robot.awaitPassing(() -> assertThat(fleet.statusLine()).contains("no name that could be changed"));
  }
}
