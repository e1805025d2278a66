package org.costdsl.tests.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.costdsl.tests.Repository;
import org.costdsl.tests.cli.ProcessRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The example of a hook, in a Git repository that is thrown away. */
@EnabledOnOs(OS.LINUX)
@ExtendWith(InstalledRelease.class)
final class PreCommitIT {

  @TempDir
  private Path folder;
  private Job job;
  private Path scenario;
  private String good;

  @BeforeEach
  void makeRepository(UnpackedRelease release) throws Exception {
    job = Job.in(folder, release.runtime(), Map.of("COSTDSL", release.home().resolve("bin/costdsl").toString(),
        "GIT_CONFIG_GLOBAL", "/dev/null", "GIT_CONFIG_NOSYSTEM", "1", "GIT_AUTHOR_NAME", "a", "GIT_AUTHOR_EMAIL", "a@example.org",
        "GIT_COMMITTER_NAME", "a", "GIT_COMMITTER_EMAIL", "a@example.org"));
    assertThat(git("init", "-q").code()).isZero();
    Path hook = job.work().resolve(".git/hooks/pre-commit");
    Files.createDirectories(hook.getParent());
    Files.copy(Repository.file("examples/ci/pre-commit/pre-commit"), hook, StandardCopyOption.COPY_ATTRIBUTES,
        StandardCopyOption.REPLACE_EXISTING);
    assertThat(Files.isExecutable(hook)).isTrue();
    scenario = Files.createDirectories(job.work().resolve("my plans")).resolve("fine-tune.cost");
    good = Files.readString(Repository.file("examples/ci/maven/scenarios/fine-tune.cost"));
  }

  private ProcessRun git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    return job.run(command);
  }

  private ProcessRun commit(String text) throws IOException, InterruptedException {
    Files.writeString(scenario, text);
    git("add", ".");
    return git("commit", "-q", "-m", "x");
  }

  @Test
  void refusesFindingsAndTakesWhatIsGood() throws Exception {
    ProcessRun refused = commit(Job.falseClaim(good));
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.out() + refused.err()).contains("[claim/contradicted]: ").contains("--> my plans/fine-tune.cost:");
    assertThat(commit(good).code()).isZero();
    assertThat(git("log", "--oneline").out()).hasLineCount(1);
  }

  @Test
  void looksAtWhatIsStagedAndNotAtWhatIsBeside() throws Exception {
    Files.writeString(scenario, Job.falseClaim(good));
    git("add", ".");
    Files.writeString(scenario, good);
    assertThat(git("commit", "-q", "-m", "x").code()).as("the staged text is false").isEqualTo(1);
    git("add", ".");
    Files.writeString(scenario, Job.falseClaim(good));
    assertThat(git("commit", "-q", "-m", "x").code()).as("the staged text is good").isZero();
  }

  @Test
  void leavesKnownFindingsAndOtherFilesAlone() throws Exception {
    Files.writeString(scenario, Job.falseClaim(good));
    ProcessRun baseline = job.run("\"$COSTDSL\" check . --write-baseline costdsl-baseline.json >/dev/null");
    assertThat(baseline.code()).as(baseline.err()).isZero();
    assertThat(commit(Job.falseClaim(good)).code()).isZero();
    Files.writeString(job.work().resolve("notes.txt"), "x");
    git("add", ".");
    ProcessRun other = git("commit", "-q", "-m", "y");
    assertThat(other).as("no cost file, no check").isEqualTo(new ProcessRun(0, "", ""));
    git("rm", "-q", "-r", ".");
    assertThat(git("commit", "-q", "-m", "z").code()).as("the last cost file goes").isZero();
  }
}
