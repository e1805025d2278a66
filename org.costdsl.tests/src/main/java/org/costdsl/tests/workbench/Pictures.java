package org.costdsl.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pictures of the documentation, in both themes. They are taken on demand: see PicturesIT. */
class Pictures {

  private static final String THEMES = "org.eclipse.e4.ui.css.theme.";
  private static final String LIGHT = "e4_default";
  private static final String DARK = "e4_dark";

  private IProject project;

  @BeforeEach
  void createProject() throws CoreException {
    project = Projects.create("costs");
  }

  @AfterEach
  void closeAndDelete() throws CoreException {
    Robot.closeEditors();
    Projects.deleteAll();
    wear(LIGHT);
  }

  private static void wear(String theme) {
    Robot.ui(() -> {
      PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(THEMES + theme, false);
      return null;
    });
  }

  private static String name(String picture, String theme) {
    return picture + (theme.equals(DARK) ? "-dark" : "-light");
  }

  /** Takes a picture once the screen stands still: colours fade when a theme changes. */
  private static void take(String name) {
    byte[][] last = {new byte[0]};
    Robot.awaitPassing(() -> {
      byte[] before = last[0];
      last[0] = bytes(Screenshots.take(name));
      assertThat(last[0]).isEqualTo(before);
    });
  }

  private static byte[] bytes(Path picture) {
    try {
      return Files.readAllBytes(picture);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until a view shows a row and nothing is being worked out that would change the picture. */
  private static void settled(ViewRobot view, String row) {
    Robot.awaitPassing(() -> {
      assertThat(Job.getJobManager().isIdle()).isTrue();
      assertThat(view.rows()).anyMatch(r -> r.startsWith(row));
    });
  }

  private EditorRobot open(String example) throws CoreException, IOException {
    return Robot.open(Projects.file(project, example, Projects.example(example)));
  }

  @ParameterizedTest
  @ValueSource(strings = {LIGHT, DARK})
  void editorWithFindings(String theme) throws CoreException, IOException {
    wear(theme);
    EditorRobot editor = open("deepseek.cost");
    ViewRobot findings = ViewRobot.show("org.costdsl.ui.view.findings");
    Robot.awaitPassing(() -> assertThat(editor.marks("claim/scope-mismatch")).isNotEmpty());
    settled(findings, "five_million | ");
    findings.open("five_million").doubleClick("five_million", "claim/scope-mismatch");
    take(name("editor", theme));
  }

  @ParameterizedTest
  @ValueSource(strings = {LIGHT, DARK})
  void findings(String theme) throws CoreException, IOException {
    wear(theme);
    open("deepseek.cost");
    ViewRobot findings = ViewRobot.show("org.costdsl.ui.view.findings");
    settled(findings, "five_million | ");
    findings.open("five_million", "claim/scope-mismatch").doubleClick("five_million", "claim/scope-mismatch");
    take(name("findings", theme));
  }

  @ParameterizedTest
  @ValueSource(strings = {LIGHT, DARK})
  void costs(String theme) throws CoreException, IOException {
    wear(theme);
    open("deepseek.cost");
    ViewRobot costs = ViewRobot.show("org.costdsl.ui.view.costs");
    settled(costs, "all | ");
    take(name("costs", theme));
  }

  @ParameterizedTest
  @ValueSource(strings = {LIGHT, DARK})
  void compare(String theme) throws CoreException, IOException {
    wear(theme);
    open("in-house-cluster.cost");
    ViewRobot compare = ViewRobot.show("org.costdsl.ui.view.compare");
    settled(compare, "owning.cost | ");
    take(name("compare", theme));
  }

  @ParameterizedTest
  @ValueSource(strings = {LIGHT, DARK})
  void completion(String theme) throws CoreException, IOException {
    wear(theme);
    EditorRobot editor = open("deepseek.cost");
    editor.replace("PUE:         1.2 to 1.4", "P");
    editor.proposals();
    Robot.awaitPassing(() -> assertThat(Popups.rows()).anyMatch(r -> r.startsWith("PUE")));
    Popups.select("PUE");
    Robot.awaitPassing(() -> assertThat(Popups.text()).contains("PUE"));
    take(name("completion", theme));
  }

  @ParameterizedTest
  @ValueSource(strings = {LIGHT, DARK})
  void hover(String theme) throws CoreException, IOException {
    wear(theme);
    EditorRobot editor = open("deepseek.cost");
    Robot.awaitPassing(() -> assertThat(editor.marks()).isNotEmpty());
    editor.hover("capex is about 1.6B USD");
    Robot.awaitPassing(() -> assertThat(Popups.text()).contains("all.capex = "));
    take(name("hover", theme));
  }
}
