package org.costdsl.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is done with a file by commands, wizards and preferences. */
@ExtendWith(Screenshots.class)
class CommandsTest {

  private IProject project;

  @BeforeEach
  void createProject() throws CoreException {
    project = Projects.create("commands");
  }

  @AfterEach
  void closeAndDelete() throws CoreException {
    Robot.closeEditors();
    Projects.deleteAll();
  }

  @Test
  void theNewProjectHasAnExampleThatChecksClean() {
    DialogRobot.wizard("org.costdsl.ui.wizard.project").change("", "fresh").press("Finish");
    IProject fresh = ResourcesPlugin.getWorkspace().getRoot().getProject("fresh");
    EditorRobot editor = Robot.active();
    assertThat(editor.text()).contains("run final");
    ViewRobot findings = ViewRobot.show("org.costdsl.ui.view.findings");
    Robot.awaitPassing(() -> assertThat(findings.rows()).anyMatch(r -> r.startsWith("total | supported")));
    Robot.awaitBuild();
    assertThat(Projects.markers(fresh)).isEmpty();
    assertThat(editor.marks()).isEmpty();
  }

  @Test
  void theNewScenarioChecksCleanAndCanBeCompared() {
    DialogRobot.wizard("org.costdsl.ui.wizard.scenario", project).press("Finish");
    EditorRobot editor = Robot.active();
    assertThat(editor.text()).contains("scenario dear_power");
    ViewRobot compare = ViewRobot.show("org.costdsl.ui.view.compare");
    Robot.awaitPassing(() -> assertThat(compare.rows()).anyMatch(r -> r.startsWith("all.cost | ")));
    Robot.awaitBuild();
    assertThat(Projects.markers(project)).isEmpty();
    assertThat(editor.marks()).isEmpty();
  }

  @Test
  void checkWritesTheMarkersAtOnceAndShowsTheFindings() throws CoreException, IOException {
    IProject plain = Projects.plain("plain");
    IFile file = Projects.file(plain, "deepseek.cost", Projects.example("deepseek.cost"));
    EditorRobot editor = Robot.open(file);
    assertThat(Projects.markers(file)).isEmpty();
    editor.run("org.costdsl.ui.check");
    Robot.awaitPassing(() -> assertThat(Projects.markers(file, "claim/scope-mismatch")).isNotEmpty());
    assertThat(ViewRobot.isShown("org.costdsl.ui.view.findings")).isTrue();
  }

  @Test
  void aReportIsExportedAsAPage(@TempDir Path folder) throws CoreException, IOException {
    Path page = export(folder.resolve("report.html"));
    assertThat(Files.readString(page)).contains("<svg", "claim/scope-mismatch", "</html>");
  }

  @Test
  void aReportIsExportedInEveryFormat(@TempDir Path folder) throws CoreException, IOException {
    Map<String, String> beginnings = Map.of("md", "# Cost audit", "csv", "table,", "xlsx", "PK", "xmi", "<?xml", "json", "{");
    for (Map.Entry<String, String> format : beginnings.entrySet()) {
      byte[] written = Files.readAllBytes(export(folder.resolve("report." + format.getKey())));
      assertThat(new String(written, StandardCharsets.UTF_8)).as(format.getKey()).startsWith(format.getValue());
    }
  }

  private Path export(Path target) throws CoreException, IOException {
    IFile file = project.getFile("deepseek.cost");
    EditorRobot editor = Robot.open(file.exists() ? file : Projects.file(project, file.getName(), Projects.example(file.getName())));
    editor.run("org.costdsl.ui.exportReport", Map.of("org.costdsl.ui.exportReport.target", target.toString()));
    Robot.awaitPassing(() -> assertThat(target).isNotEmptyFile());
    return target;
  }

  @Test
  void aThresholdTakesEffectAtOnce() throws CoreException, IOException {
    IFile file = Projects.file(project, "deepseek.cost", Projects.example("deepseek.cost"));
    EditorRobot editor = Robot.open(file);
    Robot.awaitPassing(() -> {
      assertThat(editor.marks("claim/scope-mismatch")).isNotEmpty();
      assertThat(Projects.markers(file, "claim/scope-mismatch")).isNotEmpty();
    });
    IEclipsePreferences settings = InstanceScope.INSTANCE.getNode("org.costdsl.ui");
    settings.putDouble("threshold.claim/scope-mismatch.share", 0);
    try {
      Robot.awaitPassing(() -> {
        assertThat(editor.marks("claim/scope-mismatch")).isEmpty();
        assertThat(Projects.markers(file, "claim/scope-mismatch")).isEmpty();
      });
    } finally {
      settings.remove("threshold.claim/scope-mismatch.share");
    }
    Robot.awaitPassing(() -> assertThat(editor.marks("claim/scope-mismatch")).isNotEmpty());
  }

  @Test
  void thePreferencePageSetsTheNumberOfDraws() {
    DialogRobot dialog = DialogRobot.preferences("org.costdsl.ui.preferences");
    Screenshots.take("preferences");
    dialog.change("4000", "50");
    assertThat(dialog.canPress("Apply and Close")).as("50 draws are too few").isFalse();
    dialog.change("50", "2000").press("Apply and Close");
    IEclipsePreferences settings = InstanceScope.INSTANCE.getNode("org.costdsl.ui");
    assertThat(settings.getInt("samples", 0)).isEqualTo(2000);
    settings.remove("samples");
  }
}
