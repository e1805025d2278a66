package org.costdsl.tests.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.costdsl.tests.Repository;
import org.costdsl.tests.render.Schemas;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Maven plugin in a user's project, with a Maven of its own. */
final class MavenPluginIT {

  private static final String VERSION = "0.1.0-SNAPSHOT";
  private static final String GOAL = "org.costdsl:org.costdsl.maven:" + VERSION + ":";
  private static final String FALSE_CLAIM = "\nclaim cheap { states: fine_tune.cost is about 300 USD  covers: fine_tune  source: ledger }\n";

  private static Path repository;

  @TempDir
  private Path project;
  private Path scenario;

  /** What a build said, and how it ended. */
  private record Build(int code, String log) {
  }

  @BeforeAll
  static void makeRepository() throws IOException {
    repository = LocalRepository.in(Files.createTempDirectory("costdsl-repository"), VERSION);
  }

  @AfterAll
  static void removeRepository() throws IOException {
    LocalRepository.remove(repository);
  }

  @BeforeEach
  void copyExample() throws IOException {
    Path example = Repository.file("examples/ci/maven");
    scenario = Files.createDirectories(project.resolve("scenarios")).resolve("fine-tune.cost");
    Files.copy(example.resolve("pom.xml"), project.resolve("pom.xml"));
    Files.copy(example.resolve("scenarios/fine-tune.cost"), scenario);
  }

  @Test
  void passesAGoodScenarioAndSkipsItWhileItIsUnchanged() throws Exception {
    Build first = build("verify");
    assertThat(first.code()).as(first.log()).isZero();
    assertThat(first.log()).contains("1 file checked").doesNotContain("skipped");
    Schemas.assertJUnit(Files.readString(result("TEST-costdsl.xml")));
    Schemas.assertSarif(Files.readString(result("costdsl.sarif")));
    Build second = build("verify");
    assertThat(second.code()).isZero();
    assertThat(second.log()).contains("fine-tune.cost is unchanged, skipped").doesNotContain("1 file checked");
    Files.writeString(scenario, Files.readString(scenario) + "\n");
    assertThat(build("verify").log()).contains("1 file checked").doesNotContain("skipped");
  }

  @Test
  void failsTheBuildOnAFinding() throws Exception {
    Files.writeString(scenario, Files.readString(scenario) + FALSE_CLAIM);
    Build failed = build("verify");
    assertThat(failed.code()).isNotZero();
    assertThat(failed.log()).contains("[claim/contradicted]: ").contains("--> ").contains("fine-tune.cost:").contains("BUILD FAILURE");
    Schemas.assertJUnit(Files.readString(result("TEST-costdsl.xml")));
    assertThat(Files.readString(result("TEST-costdsl.xml"))).contains("claim/contradicted on cheap");
    Build again = build("verify");
    assertThat(again.code()).as("a failure is never skipped").isNotZero();
    assertThat(build("verify", "-Dcostdsl.skip").log()).contains("costdsl is skipped").contains("BUILD SUCCESS");
  }

  @Test
  void reportsWithoutFailing() throws Exception {
    Files.writeString(scenario, Files.readString(scenario) + FALSE_CLAIM);
    Build build = build(GOAL + "report");
    assertThat(build.code()).as(build.log()).isZero();
    Schemas.assertOwn("check-1.schema.json", Files.readString(result("costdsl.json")));
    assertThat(Files.readString(result("costdsl.md"))).contains("claim/contradicted");
    assertThat(Files.readString(result("report/scenarios/fine-tune.html"))).startsWith("<!DOCTYPE html>").contains("claim/contradicted");
  }

  @Test
  void reportsInTheFormatsAskedForAndSaysWhatCannotBeReported() throws Exception {
    Files.writeString(scenario.resolveSibling("broken.cost"), "nonsense\n");
    Build build = build(GOAL + "report", "-Dcostdsl.formats=xlsx,md");
    assertThat(build.code()).as(build.log()).isZero();
    assertThat(result("report/scenarios/fine-tune.xlsx")).isNotEmptyFile();
    assertThat(result("report/scenarios/fine-tune.md")).isNotEmptyFile();
    assertThat(result("report/scenarios/fine-tune.html")).doesNotExist();
    assertThat(build.log()).contains("no report: ").contains("broken.cost");
    assertThat(build(GOAL + "report", "-Dcostdsl.formats=pdf").log()).contains("formats takes html, md, csv, xlsx, xmi, json, not pdf");
  }

  @Test
  void checksWhatPatternsChoose() throws Exception {
    Files.createDirectories(project.resolve("old"));
    Files.writeString(project.resolve("old/broken.cost"), "nonsense\n");
    Files.writeString(scenario.resolveSibling("broken.cost"), "nonsense\n");
    Build build = build(GOAL + "check", "-Dcostdsl.excludes=old/**,**/broken.cost");
    assertThat(build.code()).as(build.log()).isZero();
    assertThat(build.log()).contains("1 file checked");
    assertThat(build(GOAL + "check", "-Dcostdsl.includes=old/*.cost").log()).contains("1 file could not be used").contains("BUILD FAILURE");
    assertThat(build(GOAL + "check", "-Dcostdsl.includes=nowhere/*").log()).contains("no cost files in").contains("BUILD SUCCESS");
    assertThat(build(GOAL + "check", "-Dcostdsl.includes=[a").log()).contains("costdsl cannot be run so: ").doesNotContain("at java.");
  }

  @Test
  void saysWhichParameterMakesNoSense() throws Exception {
    Files.writeString(project.resolve("pom.xml"), Files.readString(project.resolve("pom.xml")).replace(">warning<", ">sometimes<"));
    Build build = build("verify");
    assertThat(build.code()).isNotZero();
    assertThat(build.log()).contains("failOn takes error, warning, info or never, not sometimes");
  }

  private Path result(String name) {
    return project.resolve("target/costdsl").resolve(name);
  }

  private Build build(String... arguments) throws Exception {
    StringBuilder log = new StringBuilder();
    InvocationRequest request = new DefaultInvocationRequest().setBaseDirectory(project.toFile()).setBatchMode(true).setOffline(true)
        .setLocalRepositoryDirectory(repository.toFile()).addArgs(List.of(arguments))
        .setOutputHandler(line -> log.append(line).append('\n'));
    request.setProperties(new Properties());
    int code = new DefaultInvoker().setMavenHome(new File(System.getProperty("maven.home", "/usr/share/maven"))).execute(request)
        .getExitCode();
    return new Build(code, log.toString());
  }
}
