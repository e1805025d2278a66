package org.costdsl.tests.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.costdsl.tests.corpus.MutationRun.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nine of ten distortions that physics or arithmetic can see are seen, and the page says what is not. */
class MutationTest {

  private static final double LEAST_CAUGHT = 0.9;

  private static List<Row> rows;

  @BeforeAll
  static void run() {
    rows = MutationRun.rows();
  }

  @Test
  void everyDistortionApplies() {
    assertThat(rows).allSatisfy(r -> assertThat(r.outcomes()).as(r.distortion().name()).isNotEmpty());
  }

  @Test
  void whatIsDeterminedIsCaught() {
    assertThat(MutationPage.determined(rows)).isGreaterThanOrEqualTo(LEAST_CAUGHT);
  }

  @Test
  void thePageIsCurrent() {
    assertThat(MutationPage.file()).hasContent(MutationPage.text(rows));
  }
}
