package org.costdsl.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Help with writing: colours by meaning, folds, layout, indentation. */
@ExtendWith(Screenshots.class)
class WritingTest {

  private static final String FORMAT = "org.costdsl.ui.format";
  private static final IEclipsePreferences EDITORS = InstanceScope.INSTANCE.getNode("org.eclipse.ui.genericeditor");
  private static final String PROPOSE = "contentAssistant.autoActivationOnType";
  private static final String UNTIDY = "let a=1 USD\nlet   b = 2 USD\n";

  private IProject project;

  /** The tests type faster than a list of proposals is computed, and Enter would go to the list that says so. */
  @BeforeEach
  void createProject() throws CoreException {
    EDITORS.putBoolean(PROPOSE, false);
    project = Projects.create("writing");
  }

  @AfterEach
  void closeAndDelete() throws CoreException {
    EDITORS.remove(PROPOSE);
    Robot.closeEditors();
    Projects.deleteAll();
  }

  @Test
  void namesHaveTheColoursOfWhatTheyName() throws CoreException {
    EditorRobot editor = Robot.open(Projects.file(project, "colours.cost", """
        let price = 2 USD
        let twice = price * 2
        let tidy = 1 @paper
        source paper { title: "P" }
        """));
    Robot.awaitPassing(() -> {
      assertThat(editor.colorOf("price")).isNotNull().isEqualTo(editor.colorOf("twice"));
      assertThat(editor.colorOf("price *")).isNotNull().isNotIn(editor.colorOf("price"), editor.colorOf("let"));
    });
    assertThat(editor.colorOf("source")).as("a declaration's word").isEqualTo(editor.colorOf("let"));
    assertThat(editor.colorOf("paper")).as("a cited source").isNotIn(editor.colorOf("price"), editor.colorOf("price *"));
    assertThat(editor.colorOf("=")).as("what has no meaning of its own").isNull();
    editor.caretBefore("let price").type("// ");
    Robot.awaitPassing(() -> assertThat(editor.colorOf("price =")).isEqualTo(editor.colorOf("//")));
    assertThat(editor.colorOf("twice")).as("the colours of the rest move with it").isEqualTo(editor.colorOf("tidy"));
  }

  @Test
  void bodiesAndCommentsAreFolded() throws CoreException, IOException {
    EditorRobot editor = Robot.open(Projects.file(project, "deepseek.cost", Projects.example("deepseek.cost")));
    Robot.awaitPassing(() -> assertThat(editor.sight().folds()).contains(1, editor.lineOf("pool a100"), editor.lineOf("run v3")));
    editor.caretBefore("pool a100").run("org.eclipse.ui.edit.text.folding.collapse");
    assertThat(editor.sight().folded()).containsExactly(editor.lineOf("pool a100"));
    assertThat(editor.sight().visibleText()).contains("pool a100").doesNotContain("price_basis: cluster");
    editor.caretBefore("language 1.0").type("\n");
    Robot.awaitPassing(() -> assertThat(editor.sight().folds()).contains(editor.lineOf("run v3")));
    assertThat(editor.sight().folded()).as("it stays folded").containsExactly(editor.lineOf("pool a100"));
    editor.run("org.eclipse.ui.edit.text.folding.expand_all");
    assertThat(editor.sight().folded()).isEmpty();
  }

  @Test
  void theWholeFileIsFormatted() throws CoreException {
    EditorRobot editor = Robot.open(Projects.file(project, "whole.cost", UNTIDY));
    editor.caretBefore("let a").run(FORMAT);
    Robot.awaitPassing(() -> assertThat(editor.text()).isEqualTo("let a = 1 USD\nlet b = 2 USD\n"));
    editor.run("org.eclipse.ui.edit.undo");
    assertThat(editor.text()).as("one step of undoing").isEqualTo(UNTIDY);
  }

  @Test
  void theSelectedLinesAreFormatted() throws CoreException {
    EditorRobot editor = Robot.open(Projects.file(project, "lines.cost", "pool p {\nlife:  5 years\nPUE:   1.2\n}\n"));
    editor.select("PUE", "1.2").run(FORMAT);
    Robot.awaitPassing(() -> assertThat(editor.text()).contains("\n  PUE: "));
    assertThat(editor.text()).contains("\nlife:  5 years");
  }

  @Test
  void aTextWithSyntaxErrorsStays() throws CoreException {
    EditorRobot editor = Robot.open(Projects.file(project, "broken.cost", "let   a = (1 USD\n"));
    editor.run(FORMAT);
    Robot.awaitPassing(() -> assertThat(editor.statusLine()).contains("syntax errors"));
    assertThat(editor.text()).isEqualTo("let   a = (1 USD\n");
  }

  @Test
  void linesAreIndentedAsTheyAreTyped() throws CoreException {
    EditorRobot editor = Robot.open(Projects.file(project, "typed.cost", ""));
    editor.type("pool a {").press(SWT.CR).type("life: 5 years").press(SWT.CR).type("}").press(SWT.CR).type("let b = 1");
    assertThat(editor.text()).isEqualTo("pool a {\n  life: 5 years\n}\nlet b = 1");
  }

  @Test
  void aClosingBraceBehindTheCaretGetsALineOfItsOwn() throws CoreException {
    EditorRobot editor = Robot.open(Projects.file(project, "between.cost", "run r {\n  stage s {}\n}\n"));
    editor.caretAfter("s {").press(SWT.CR).type("kind: pretraining");
    assertThat(editor.text()).isEqualTo("run r {\n  stage s {\n    kind: pretraining\n  }\n}\n");
  }
}
