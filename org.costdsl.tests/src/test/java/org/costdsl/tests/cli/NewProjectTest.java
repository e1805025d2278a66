package org.costdsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.costdsl.tests.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NewProjectTest {

  @TempDir
  private Path folder;

  private Path project() {
    return folder.resolve("my-costs");
  }

  @Test
  void writesAnExampleARuleAndAWorkflow() throws IOException {
    CommandLineRun run = CommandLineRun.of("new", project().toString());
    List<String> named = List.of("README.md", "example.cost", ".github/workflows/costdsl.yml",
        "rules/house/price-limit/price-limit.drl", "rules/house/price-limit/price-limit.md",
        "rules/house/price-limit/fires.cost", "rules/house/price-limit/silent.cost");
    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).containsExactlyElementsOf(named.stream().map(n -> project() + "/" + n).toList());
    try (Stream<Path> files = Files.walk(project())) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(named.size());
    }
    assertThat(project().resolve("README.md")).content().startsWith("# my-costs\n");
    assertThat(project().resolve(".github/workflows/costdsl.yml")).hasSameTextualContentAs(
        Repository.file("examples/ci/github/costdsl.yml"));
  }

  @Test
  void beginsWithoutFindings() {
    CommandLineRun.of("new", project().toString());
    String path = project().toString();
    CommandLineRun check = CommandLineRun.of("check", path, "--fail-on", "info");
    assertThat(check.code()).as(check.out()).isZero();
    assertThat(check.out()).contains("1 file checked");
    assertThat(check.err()).contains("rules holds rules; they do not run without --trust-rules");
    assertThat(CommandLineRun.of("test", path).out()).endsWith("1 passed, 0 failed\n");
    assertThat(CommandLineRun.of("fmt", "--check", project().resolve("example.cost").toString()).code()).isZero();
  }

  @Test
  void itsRulePassesItsOwnTestAndFindsNothingInTheExample() {
    CommandLineRun.of("new", project().toString());
    assertThat(CommandLineRun.of("rules", "test", project().resolve("rules").toString()).out())
        .isEqualTo("ok    house/price-limit\n1 passed, 0 failed\n");
    CommandLineRun trusted = CommandLineRun.of("check", project().toString(), "--trust-rules", "--fail-on", "info");
    assertThat(trusted.code()).as(trusted.out()).isZero();
    assertThat(trusted.err()).isEmpty();
  }

  @Test
  void neverWritesOverAFile() throws IOException {
    Path mine = Files.writeString(Files.createDirectories(project()).resolve("example.cost"), "mine");
    CommandLineRun run = CommandLineRun.of("new", project().toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("costdsl: " + mine + " is there already; nothing was written\n");
    assertThat(mine).hasContent("mine");
    try (Stream<Path> files = Files.list(project())) {
      assertThat(files).containsExactly(mine);
    }
  }

  @Test
  void writesBesideOtherFiles() throws IOException {
    Path other = Files.writeString(Files.createDirectories(project()).resolve("LICENSE"), "mine");
    assertThat(CommandLineRun.of("new", project().toString()).code()).isZero();
    assertThat(other).hasContent("mine");
  }

  @Test
  void saysWhereItCannotWrite() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    CommandLineRun run = CommandLineRun.of("new", file.resolve("costs").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("costdsl: cannot write " + file + "/costs/README.md: ").hasLineCount(1);
  }
}
