package org.costdsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.costdsl.tests.render.Schemas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings that were there before do not fail a check; new ones do. */
final class BaselineTest {

  private static final String HEAD = "language 1.0\ncurrency USD\nas of 2025-01-01\n";
  private static final String RUN = "run r { device_hours: 1000 GPU-hours  rental: 2 USD / GPU-hour }\n";
  private static final String OLD = "claim old { states: r.cost is about 1M USD  covers: r }\n";
  private static final String NEW = "claim fresh { states: r.cost is about 9M USD  covers: r }\n";

  @TempDir
  private Path folder;
  private String file;
  private String baseline;

  @BeforeEach
  void record() throws IOException {
    Path scenarios = Files.createDirectories(folder.resolve("scenarios"));
    file = Files.writeString(scenarios.resolve("a.cost"), HEAD + RUN + OLD).toString();
    baseline = folder.resolve("baseline.json").toString();
    assertThat(CommandLineRun.of("check", file).code()).isEqualTo(1);
    CommandLineRun written = CommandLineRun.of("check", file, "--write-baseline", baseline);
    assertThat(written.code()).isZero();
    assertThat(written.err()).matches("costdsl: \\d+ findings? written to .*baseline.json\\R");
  }

  @Test
  void isAFileForPeopleAndPrograms() throws IOException {
    String text = Files.readString(Path.of(baseline));
    Schemas.assertOwn("baseline-1.schema.json", text);
    assertThat(text).contains("\"scenarios/a.cost\"").contains("claim/contradicted on old");
  }

  @Test
  void leavesAsideWhatItKnows() {
    CommandLineRun run = CommandLineRun.of("check", file, "--baseline", baseline);
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("known from the baseline").doesNotContain("claim/contradicted]");
  }

  @Test
  void countsWhatIsNew() throws IOException {
    Files.writeString(Path.of(file), HEAD + "\n// lines shift\n\n" + RUN + NEW + OLD);
    CommandLineRun run = CommandLineRun.of("check", file, "--baseline", baseline);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("known from the baseline").contains("claim fresh").doesNotContain("--> " + file + ":9");
    assertThat(CommandLineRun.of("check", file, "--baseline", baseline, "--format", "json").out()).contains("\"known\" : ");
  }

  @Test
  void neverHidesThatAFileCannotBeUsed() throws IOException {
    Files.writeString(Path.of(file), HEAD + "run r { device_hours: }\n");
    assertThat(CommandLineRun.of("check", file, "--write-baseline", baseline).code()).isEqualTo(2);
    assertThat(CommandLineRun.of("check", file, "--baseline", baseline).code()).isEqualTo(2);
  }

  @Test
  void saysWhatIsWrongWithTheBaseline() throws IOException {
    CommandLineRun missing = CommandLineRun.of("check", file, "--baseline", folder.resolve("none.json").toString());
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).startsWith("costdsl: there is no baseline ").hasLineCount(1);
    for (String text : new String[] {"", "{}", "[1", "{\"schema\":\"costdsl.baseline/1\",\"files\":{\"a\":7}}"}) {
      Files.writeString(Path.of(baseline), text);
      CommandLineRun run = CommandLineRun.of("check", file, "--baseline", baseline);
      assertThat(run.code()).as(text).isEqualTo(2);
      assertThat(run.err()).contains("is not a baseline").hasLineCount(1);
    }
  }
}
