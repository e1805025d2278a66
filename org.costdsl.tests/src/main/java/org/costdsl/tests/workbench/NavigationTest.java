package org.costdsl.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ways from names to what they name, and back. */
@ExtendWith(Screenshots.class)
class NavigationTest {

  private static final String F3 = "org.eclipse.ui.edit.text.open.hyperlink";
  private static final String REFERENCES = "org.eclipse.ui.genericeditor.findReferences";
  private static final String SEARCH = "org.eclipse.search.ui.views.SearchView";
  private static final String TEAM = "package team\n\nlet hourly = 2 USD / GPU-hour\n";
  private static final String DEPENDANT = "import team.*\n\nlet cost = hourly * 10 GPU-hours\nlet more = cost + hourly * 1 GPU-hour\n";

  private IProject project;

  @BeforeEach
  void createProject() throws CoreException {
    project = Projects.create("navigation");
  }

  @AfterEach
  void closeAndDelete() throws CoreException {
    Robot.closeEditors();
    Projects.deleteAll();
  }

  @Test
  void aNameLeadsToItsDeclarationInAnotherFile() throws CoreException {
    Projects.file(project, "team.cost", TEAM);
    EditorRobot dependant = Robot.open(Projects.file(project, "dependant.cost", DEPENDANT));
    dependant.awaitRead().caretBefore("hourly * 10").run(F3);
    Robot.awaitPassing(() -> assertThat(Robot.active().title()).isEqualTo("team.cost"));
    Robot.awaitPassing(() -> assertThat(Robot.active().selection()).isEqualTo("hourly"));
  }

  @Test
  void aNameOfTheLibraryLeadsToTheLibraryWhichCannotBeChanged() throws CoreException, IOException {
    EditorRobot editor = Robot.open(Projects.file(project, "deepseek.cost", Projects.example("deepseek.cost")));
    editor.awaitRead().caretBefore("A100_PCIe_40").run(F3);
    Robot.awaitPassing(() -> assertThat(Robot.active().title()).isEqualTo("hardware.cost"));
    EditorRobot library = Robot.active();
    Robot.awaitPassing(() -> assertThat(library.selection()).isEqualTo("A100_PCIe_40"));
    assertThat(library.colorOf("accelerator")).isNotNull();
    Screenshots.take("library");
    String before = library.text();
    library.type("x");
    assertThat(library.text()).isEqualTo(before);
  }

  @Test
  void referencesAreListedInTheSearchView() throws CoreException {
    EditorRobot team = Robot.open(Projects.file(project, "team.cost", TEAM));
    Projects.file(project, "dependant.cost", DEPENDANT);
    team.awaitRead().caretBefore("hourly").run(REFERENCES);
    Robot.awaitPassing(() -> assertThat(Trees.rows(Trees.view(SEARCH))).containsExactly("dependant.cost  navigation",
        "  3: let cost = hourly * 10 GPU-hours", "  4: let more = cost + hourly * 1 GPU-hour"));
    Screenshots.take("references");
    Trees.open(Trees.view(SEARCH), "4: ");
    Robot.awaitPassing(() -> assertThat(Robot.active().title()).isEqualTo("dependant.cost"));
    Robot.awaitPassing(() -> assertThat(Robot.active().selection()).isEqualTo("hourly"));
  }

  @Test
  void theOccurrencesOfTheNameAtTheCaretAreMarked() throws CoreException, IOException {
    EditorRobot editor = Robot.open(Projects.file(project, "deepseek.cost", Projects.example("deepseek.cost")));
    editor.awaitRead().caretAfter("pool h20");
    Robot.awaitPassing(() -> assertThat(editor.sight().occurrences()).containsExactly(editor.lineOf("pool h20"),
        editor.lineOf("overhead operations"), editor.lineOf("includes: a100")));
    Screenshots.take("occurrences");
    editor.caretBefore("currency");
    Robot.awaitPassing(() -> assertThat(editor.sight().occurrences()).isEmpty());
  }
}
