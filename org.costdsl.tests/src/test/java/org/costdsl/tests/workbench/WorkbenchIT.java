package org.costdsl.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.costdsl.tests.Repository;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Starts the assembled workbench, has its inner tests run, and repeats each result here. */
class WorkbenchIT {

  static final WorkbenchFolder WORKBENCH = new WorkbenchFolder(Repository.file("org.costdsl.site/target/workbench"));

  @TestFactory
  Stream<DynamicTest> insideTheWorkbench() throws IOException, InterruptedException {
    return repeated(WorkbenchRun.of(WORKBENCH, System.getProperty("costdsl.workbench.only", "")));
  }

  /** Without this, a harness that lost its failures would look like one in which all is well. */
  @Test
  void aBrokenTestInsideIsReportedAsOne() throws IOException, InterruptedException {
    WorkbenchRun run = WorkbenchRun.of(WORKBENCH, "BrokenOnPurpose");
    assertThat(run.exit()).as("exit code, see " + run.folder()).isEqualTo(13);
    assertThat(run.results()).singleElement().satisfies(result -> assertThat(result.failure()).hasValueSatisfying(
        failure -> assertThat(failure).contains("editors that nobody opened")));
    assertThat(run.reports().resolve("failed-BrokenOnPurpose-fails.png")).isNotEmptyFile();
  }

  /** What was open, and what was chosen, is there again; nothing asks for anything. */
  @TestFactory
  Stream<DynamicTest> startedAgainOnTheSameWorkspace() throws IOException, InterruptedException {
    WorkbenchRun first = WorkbenchRun.of(WORKBENCH, "FirstStart");
    List<DynamicTest> before = repeated(first).toList();
    return Stream.concat(before.stream(), repeated(first.again(WORKBENCH, "SecondStart")));
  }

  /** One test for each that ran inside, and for how the workbench ended. */
  static Stream<DynamicTest> repeated(WorkbenchRun run) throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    run.results().forEach(result -> tests.add(DynamicTest.dynamicTest(result.name(), () -> repeat(result, run))));
    assertThat(tests).as("tests inside the workbench, see " + run.folder()).isNotEmpty();
    tests.add(DynamicTest.dynamicTest("the workbench ended well", () -> assertThat(run.exit()).as("exit code, see " + run.folder()).isZero()));
    tests.add(DynamicTest.dynamicTest("nothing is in the error log", () -> assertThat(run.errorLog()).isEmpty()));
    return tests.stream();
  }

  /** None is meant to be skipped, so one that is counts as failed. */
  private static void repeat(InnerReport.Result result, WorkbenchRun run) {
    assertThat(result.skipped()).as("skipped").isFalse();
    result.failure().ifPresent(failure -> fail(failure + "\nscreenshots in " + run.reports()));
  }
}
