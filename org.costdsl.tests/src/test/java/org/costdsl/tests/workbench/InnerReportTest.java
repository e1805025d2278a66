package org.costdsl.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broken test inside the workbench must not look like a passed one. */
class InnerReportTest {

  @TempDir
  private Path folder;

  @Test
  void tellsFailedSkippedAndPassedTestsApart() throws IOException {
    Path report = Files.writeString(folder.resolve("report.xml"), """
        <testsuite name="inner" tests="4">
          <testcase classname="org.costdsl.tests.workbench.EditorTest" name="passes()"/>
          <testcase classname="org.costdsl.tests.workbench.EditorTest" name="fails()"><failure message="m">expected 1</failure></testcase>
          <testcase classname="org.costdsl.tests.workbench.EditorTest" name="breaks()"><error>no widget</error></testcase>
          <testcase classname="org.costdsl.tests.workbench.EditorTest" name="waits()"><skipped/></testcase>
        </testsuite>
        """);
    assertThat(InnerReport.read(report)).extracting(r -> r.name() + " " + r.failure().orElse("-") + " " + r.skipped()).containsExactly(
        "EditorTest.passes() - false", "EditorTest.fails() expected 1 false", "EditorTest.breaks() no widget false",
        "EditorTest.waits() - true");
  }

  @Test
  void refusesWhatIsNoReport() throws IOException {
    Path report = Files.writeString(folder.resolve("cut.xml"), "<testsuite><testcase");
    assertThatThrownBy(() -> InnerReport.read(report)).isInstanceOf(IOException.class).hasMessageContaining("cut.xml");
  }
}
