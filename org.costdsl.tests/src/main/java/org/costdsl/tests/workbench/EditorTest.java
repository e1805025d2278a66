package org.costdsl.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A file in its editor: colours, problems while typing, brackets, comments. */
@ExtendWith(Screenshots.class)
class EditorTest {

  private IProject project;

  @BeforeEach
  void createProject() throws CoreException {
    project = Projects.create("editor");
  }

  @AfterEach
  void closeAndDelete() throws CoreException {
    Robot.closeEditors();
    Projects.deleteAll();
  }

  @Test
  void opensInTheGenericEditorWithColours() throws CoreException {
    EditorRobot editor = Robot.open(Projects.file(project, "colours.cost", "// note\npool a100 {\n  life: 5 years\n}\n"));
    assertThat(editor.editorId()).isEqualTo("org.eclipse.ui.genericeditor.GenericEditor");
    Robot.awaitPassing(() -> assertThat(List.of(editor.colorOf("// note"), editor.colorOf("pool"), editor.colorOf("life"),
        editor.colorOf("5"), editor.colorOf("years"))).doesNotHaveDuplicates());
  }

  @Test
  void theFlagshipsFindingsAreProblemsAtTheirLines() throws CoreException, IOException {
    EditorRobot editor = Robot.open(Projects.file(project, "deepseek.cost", Projects.example("deepseek.cost")));
    Robot.awaitPassing(() -> {
      assertMarked(editor, "presented_as: all", "claim/scope-mismatch");
      assertMarked(editor, "states: any of", "arithmetic/ratio-does-not-follow");
      assertMarked(editor, "states: any of", "claim/fleet-against-run");
      assertMarked(editor, "claim a100_buyer", "time/entity-anachronism");
      assertMarked(editor, "pool h100", "time/export-control");
      assertMarked(editor, "claim salaries", "staff/top-pay-as-average");
    });
    assertThat(editor.marks()).noneMatch(m -> m.line() == editor.lineOf("claim report_total"));
    editor.caretBefore("claim salaries");
    Screenshots.take("editor");
  }

  /** A finding on a claim may stand on its first lines, where its statement begins. */
  private static void assertMarked(EditorRobot editor, String place, String rule) {
    int line = editor.lineOf(place);
    assertThat(editor.marks(rule)).anySatisfy(mark -> assertThat(mark.line()).isBetween(line, line + 2));
  }

  @Test
  void aWrongUnitIsAProblemWhileItIsTyped() throws CoreException {
    IFile file = Projects.file(project, "unit.cost", "pool a100 {\n  electricity: 0.08 USD / kWh\n}\n");
    EditorRobot editor = Robot.open(file);
    editor.replace("kWh", "kW");
    Robot.awaitPassing(() -> assertThat(editor.marks("unit/mismatch")).singleElement().satisfies(mark -> {
      assertThat(mark.line()).isEqualTo(2);
      assertThat(mark.type()).isEqualTo("error");
    }));
    assertThat(Projects.markers(file, "unit/mismatch")).isEmpty();
    editor.caretAfter("kW").type("h");
    Robot.awaitPassing(() -> assertThat(editor.marks("unit/mismatch")).isEmpty());
  }

  @Test
  void aRulesFindingComesAndGoesWithTheText() throws CoreException {
    EditorRobot editor = Robot.open(Projects.file(project, "rule.cost",
        "organization Lab { founded: 2023-05 }\npool a { devices: 10 of A }\naccelerator A { vendor: \"V\" }\n"
            + "source paper \"S\" { tier: analyst }\nclaim c { source: paper  states: Lab acquired a in 2024 }\n"));
    editor.replace("in 2024", "in 2021");
    Robot.awaitPassing(() -> assertThat(editor.marks("time/entity-anachronism")).hasSize(1));
    editor.replace("in 2021", "in 2024");
    Robot.awaitPassing(() -> assertThat(editor.marks("time/entity-anachronism")).isEmpty());
  }

  @Test
  void togglesCommentsAndFindsBrackets() throws CoreException {
    EditorRobot editor = Robot.open(Projects.file(project, "toggle.cost", "pool a {\n  life: 5 years\n}\n"));
    editor.caretBefore("life").run("org.costdsl.ui.toggleComment");
    assertThat(editor.text()).isEqualTo("pool a {\n//  life: 5 years\n}\n");
    editor.run("org.costdsl.ui.toggleComment");
    assertThat(editor.text()).isEqualTo("pool a {\n  life: 5 years\n}\n");
    editor.caretAfter("{").run("org.eclipse.ui.genericeditor.gotoMatchingBracket");
    editor.type("x");
    assertThat(editor.text()).isEqualTo("pool a {\n  life: 5 years\nx}\n");
  }
}
