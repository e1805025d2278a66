package org.costdsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.costdsl.tests.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed leaves the old file or the new one; `org.costdsl.tests/bench/kill` kills many more. */
class KillTest {

  @Test
  void leavesNothingByHalves(@TempDir Path folder) throws Exception {
    KilledRuns runs = KilledRuns.of(5, 20_261_125, folder.resolve("check.json"), "check",
        Repository.file("examples/deepseek.cost").toString(), "--format", "json");
    assertThat(runs.half()).as(runs.toString()).isZero();
    assertThat(runs.old() + runs.whole()).isEqualTo(5);
  }
}
