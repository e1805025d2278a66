package org.costdsl.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.costdsl.tests.workbench.Robot.ui;

import java.util.Arrays;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What mends problems: with Ctrl+1 in the text, and from the Problems view. */
@ExtendWith(Screenshots.class)
class FixTest {

  private static final String MISSPELT = "let hourly = 2 USD / GPU-hour\nlet cost = hourli * 10 GPU-hours\n";
  private static final String MENDED = MISSPELT.replace("hourli ", "hourly ");

  private IProject project;

  @BeforeEach
  void createProject() throws CoreException {
    project = Projects.create("fixes");
  }

  @AfterEach
  void closeAndDelete() throws CoreException {
    Robot.closeEditors();
    Projects.deleteAll();
  }

  @Test
  void aProblemOfTheTextIsMendedInIt() throws CoreException {
    EditorRobot editor = Robot.open(Projects.file(project, "typed.cost", MENDED));
    editor.replace("hourly *", "hourli *");
    Robot.awaitPassing(() -> assertThat(editor.marks()).anyMatch(m -> m.line() == 2 && m.text().contains("hourli")));
    editor.caretAfter("hourl").caretBefore("hourli").fixes();
    Robot.awaitPassing(() -> assertThat(Popups.rows()).contains("Write `hourly`"));
    Popups.select("Write `hourly`");
    Screenshots.take("fixes");
    editor.press(SWT.CR);
    assertThat(editor.text()).isEqualTo(MENDED);
    Robot.awaitPassing(() -> assertThat(editor.marks()).isEmpty());
  }

  @Test
  void aSavedProblemIsOfferedOnceAndMendedInTheEditorOfItsFile() throws CoreException {
    IFile file = Projects.file(project, "saved.cost", MISSPELT);
    Robot.awaitPassing(() -> assertThat(Projects.markers(file)).isNotEmpty());
    EditorRobot editor = Robot.open(file);
    Robot.awaitPassing(() -> assertThat(editor.marks()).isNotEmpty());
    editor.caretBefore("hourli").fixes();
    Robot.awaitPassing(() -> assertThat(Popups.rows()).containsOnlyOnce("Write `hourly`"));
    Robot.closeEditors();
    IMarker marker = file.findMarkers("org.costdsl.ui.problem", true, IResource.DEPTH_ZERO)[0];
    ui(() -> {
      IMarkerResolution[] offered = IDE.getMarkerHelpRegistry().getResolutions(marker);
      Arrays.stream(offered).filter(fix -> fix.getLabel().equals("Write `hourly`")).findFirst().orElseThrow().run(marker);
      return null;
    });
    Robot.awaitPassing(() -> assertThat(Robot.active().text()).isEqualTo(MENDED));
  }

  @Test
  void aFindingIsAcceptedWithAReasonToWrite() throws CoreException {
    EditorRobot editor = Robot.open(Projects.file(project, "accept.cost",
        "organization Lab { founded: 2023-05 }\npool a { devices: 10 of A }\naccelerator A { vendor: \"V\" }\n"
            + "source paper \"S\" { tier: analyst }\nclaim c { source: paper  states: Lab acquired a in 2021 }\n"));
    Robot.awaitPassing(() -> assertThat(editor.marks("time/entity-anachronism")).hasSize(1));
    editor.caretBefore("states: Lab").fixes();
    Robot.awaitPassing(() -> assertThat(Popups.rows()).contains("Accept time/entity-anachronism with a reason"));
    Popups.select("Accept time/entity-anachronism");
    editor.press(SWT.CR);
    Robot.awaitPassing(() -> assertThat(editor.text()).contains("accept time/entity-anachronism on c because \"\""));
    editor.type("so the paper");
    assertThat(editor.text()).contains("because \"so the paper\"");
    Robot.awaitPassing(() -> assertThat(editor.marks("time/entity-anachronism")).isEmpty());
  }
}
