package org.costdsl.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Rules that a project brings: off until its user trusts them, then run in a process of their own. */
@ExtendWith(Screenshots.class)
class TrustTest {

  private static final Duration END = Duration.ofSeconds(60);
  private static final String POOL = "pool a { devices: 10 of A }\naccelerator A { vendor: \"V\" }\n";
  private static final String PAGE = "---\ntitle: A rule of the house\nseverity: warning\nkind: economics\n---\n# A rule of the house\n";
  /** Beside its finding it leaves a trace, so that nobody can have run it unseen. */
  private static final String RULE = """
      package rules.of_house

      import org.costdsl.lang.fact.PoolFact
      import org.costdsl.lang.rule.Findings

      global Findings findings

      rule "house/seen"
      when
        $p : PoolFact( name != null )
      then
        java.nio.file.Files.writeString(java.nio.file.Path.of("%s"), "x");
        findings.report("house/seen", $p).saying("pool " + $p.name() + " is seen").left("a", "1").right("b", "2").because("so");
      end
      """;

  @TempDir
  private Path folder;
  private IProject project;
  private IFile pool;
  private IFolder rules;
  private Path trace;

  @BeforeEach
  void createProjectWithARule() throws CoreException, IOException {
    trace = folder.resolve("trace");
    project = Projects.create("trust-" + folder.getFileName());
    rules = Projects.folder(project.getFolder("rules"));
    IFolder rule = Projects.folder(Projects.folder(rules.getFolder("house")).getFolder("seen"));
    Projects.file(rule, "seen.md", PAGE);
    Projects.file(rule, "fires.cost", "pool wrong on purpose");
    Projects.file(rule, "seen.drl", RULE.formatted(trace));
    pool = Projects.file(project, "pool.cost", POOL);
  }

  @AfterEach
  void delete() throws CoreException {
    Popups.press("Leave off");
    assertThat(Robot.holdsWithin(END, () -> Job.getJobManager().find(project).length == 0)).as("the jobs of the project end").isTrue();
    Projects.deleteAll();
  }

  @Test
  void asksOnceAndRunsNothingBefore() throws CoreException {
    Robot.awaitPassing(() -> assertThat(Popups.labels()).anyMatch(l -> l.contains("programs and run with your rights")));
    Screenshots.take("trust");
    assertThat(Projects.markersOf(rules, "org.costdsl.ui.rulesOff")).hasSize(1);
    assertThat(Projects.markers(project)).noneMatch(m -> m.contains("seen"));
    assertThat(Popups.press("Leave off")).isTrue();
    assertThat(Popups.labels()).noneMatch(l -> l.contains("programs and run with your rights"));

    // Another file is looked at after the first: had anybody asked again, it would be before its folder's mark comes back.
    rules.deleteMarkers("org.costdsl.ui.rulesOff", true, IResource.DEPTH_ZERO);
    Projects.write(pool, POOL + "\n");
    Robot.awaitPassing(() -> assertThat(Projects.markersOf(rules, "org.costdsl.ui.rulesOff")).hasSize(1));
    Robot.ui(() -> null);
    assertThat(Popups.labels()).noneMatch(l -> l.contains("programs and run with your rights"));
    assertThat(trace).doesNotExist();
  }

  @Test
  void aRuleFiresOnceItIsTrustedAndIsSilentOnceTrustIsRevoked() throws CoreException, IOException {
    Robot.awaitPassing(() -> assertThat(Popups.press("Trust and run")).isTrue());
    Robot.awaitPassing(() -> assertThat(Projects.markersOf(pool, "org.costdsl.ui.ownRule")).singleElement().asString()
        .isEqualTo("1: pool a is seen [house/seen]"));
    assertThat(trace).exists();
    assertThat(Projects.markersOf(rules, "org.costdsl.ui.rulesOff")).isEmpty();

    PreferencesRobot.revokeAllTrust();
    Robot.awaitPassing(() -> assertThat(Projects.markersOf(pool, "org.costdsl.ui.ownRule")).isEmpty());
    Files.delete(trace);
    Projects.write(pool, POOL + "\n");
    Robot.awaitPassing(() -> assertThat(Projects.markersOf(rules, "org.costdsl.ui.rulesOff")).hasSize(1));
    assertThat(trace).doesNotExist();
  }

  @Test
  void theQuickFixOfTheFolderTrustsIt() throws CoreException {
    Robot.awaitPassing(() -> assertThat(Popups.press("Leave off")).isTrue());
    IMarker off = rules.findMarkers("org.costdsl.ui.rulesOff", true, IResource.DEPTH_ZERO)[0];
    Robot.ui(() -> {
      IDE.getMarkerHelpRegistry().getResolutions(off)[0].run(off);
      return null;
    });
    Robot.awaitPassing(() -> assertThat(Projects.markersOf(pool, "org.costdsl.ui.ownRule")).hasSize(1));
  }
}
