package org.costdsl.tests.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.costdsl.tests.Repository;
import org.costdsl.tests.cli.ProcessRun;
import org.costdsl.tests.render.Schemas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The examples of builds do what they say, with the release archive. */
@EnabledOnOs(OS.LINUX)
@ExtendWith(InstalledRelease.class)
final class CiExamplesIT {

  private static final String LAST = "Annotate, and fail on findings";

  @TempDir
  private Path folder;
  private Job job;
  private Path scenario;
  private String good;

  @BeforeEach
  void checkOut(UnpackedRelease release) throws IOException {
    job = Job.in(folder, release.runtime(), Map.of());
    scenario = job.work().resolve("fine-tune.cost");
    good = Files.readString(Repository.file("examples/ci/maven/scenarios/fine-tune.cost"));
    Files.writeString(scenario, good);
  }

  private String written(String name) throws IOException {
    return Files.readString(job.work().resolve(name));
  }

  private String summary() throws IOException {
    return Files.readString(job.folder().resolve("summary.md"));
  }

  @Test
  void theWorkflowAsksForNoMoreThanItNeeds() throws IOException {
    Workflow workflow = new Workflow();
    assertThat(workflow.permissions()).isEqualTo(Map.of("contents", "read", "security-events", "write"));
    assertThat(workflow.steps()).filteredOn(s -> s.containsKey("uses")).hasSize(3)
        .allSatisfy(s -> assertThat((String) s.get("uses")).matches("(actions|github)/[a-z/-]+@v\\d+"));
    assertThat(workflow.steps()).filteredOn(s -> s.containsKey("run")).allSatisfy(
        s -> assertThat((String) s.get("run")).as("text of others never becomes part of a command").doesNotContain("${{"));
    assertThat(workflow.steps()).filteredOn(s -> "Upload SARIF".equals(s.get("name"))).first()
        .extracting("with").isEqualTo(Map.of("sarif_file", "costdsl.sarif", "category", "costdsl"));
  }

  @Test
  void theWorkflowPassesAGoodFile() throws Exception {
    Map<String, ProcessRun> runs = new Workflow().run(job);
    assertThat(runs.values()).as(runs.toString()).hasSize(4).allMatch(r -> r.code() == 0);
    assertThat(runs.get(LAST).out()).isEqualTo("1 file checked: nothing found; 1 claim (1 supported)\n");
    Schemas.assertSarif(written("costdsl.sarif"));
  }

  @Test
  void theWorkflowFailsOnAFindingOnceItHasToldOfIt() throws Exception {
    Files.writeString(scenario, Job.falseClaim(good));
    Map<String, ProcessRun> runs = new Workflow().run(job);
    assertThat(runs.get(LAST).code()).isEqualTo(1);
    assertThat(runs.get(LAST).out()).startsWith("::warning file=fine-tune.cost,line=").contains("title=claim/contradicted");
    Schemas.assertSarif(written("costdsl.sarif"));
    assertThat(written("costdsl.sarif")).contains("\"claim/contradicted\"");
    assertThat(summary()).contains("claim/contradicted");
  }

  @Test
  void theWorkflowTellsOfAFileThatCannotBeUsed() throws Exception {
    Files.writeString(scenario, good + "nonsense\n");
    Map<String, ProcessRun> runs = new Workflow().run(job);
    assertThat(runs.get(LAST).code()).isEqualTo(2);
    assertThat(runs.get(LAST).out()).startsWith("::error file=fine-tune.cost,line=");
    assertThat(written("costdsl.sarif")).contains("\"level\" : \"error\"");
    assertThat(summary()).isNotBlank();
  }

  @Test
  void theWorkflowRefusesAnotherArchive() throws Exception {
    Map<String, String> other = new HashMap<>(job.environment());
    other.put("COSTDSL_SHA256", "0".repeat(64));
    Map<String, ProcessRun> runs = new Workflow().run(new Job(folder, other));
    assertThat(runs).containsOnlyKeys("Install costdsl");
    assertThat(runs.get("Install costdsl").code()).isNotZero();
    assertThat(runs.get("Install costdsl").err()).contains("checksum did NOT match");
  }

  @Test
  @SuppressWarnings("unchecked")
  void gitLabShowsFindingsAsTests() throws Exception {
    Map<String, Object> costdsl = (Map<String, Object>) Workflow.yaml("examples/ci/gitlab/.gitlab-ci.yml").get("costdsl");
    String script = String.join("\n", (List<String>) costdsl.get("script"));
    assertThat(((Map<String, Object>) costdsl.get("variables"))).containsOnlyKeys("COSTDSL_HOME");
    assertThat(costdsl.get("artifacts")).isEqualTo(Map.of("when", "always", "reports", Map.of("junit", "costdsl.xml")));
    Map<String, String> environment = new HashMap<>(job.environment());
    environment.put("COSTDSL_HOME", job.temporary().toString());
    Job gitLab = new Job(folder, environment);
    assertThat(gitLab.run(script)).isEqualTo(new ProcessRun(0, "", ""));
    Schemas.assertJUnit(written("costdsl.xml"));
    Files.writeString(scenario, Job.falseClaim(good));
    assertThat(gitLab.run(script).code()).isEqualTo(1);
    Schemas.assertJUnit(written("costdsl.xml"));
    assertThat(written("costdsl.xml")).contains("claim/contradicted on cheap");
  }
}
