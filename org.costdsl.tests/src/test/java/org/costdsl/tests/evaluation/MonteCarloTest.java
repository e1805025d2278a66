package org.costdsl.tests.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.assertj.core.data.Percentage;
import org.costdsl.lang.analysis.AnalysisSettings;
import org.costdsl.lang.analysis.CostAnalysis;
import org.costdsl.lang.evaluation.CostEvaluator;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.evaluation.Sampling;
import org.costdsl.lang.evaluation.SamplingProgress;
import org.costdsl.lang.uncertainty.Estimate;
import org.costdsl.tests.Repository;
import org.junit.jupiter.api.Test;

/** The comparison model against Squiggle's figures for it, and what must not change the samples. */
class MonteCarloTest {

  private static final Percentage ONE_PER_CENT = Percentage.withPercentage(1);

  private static Figure total(int samples, long seed, int jobs) {
    Sampling sampling = new Sampling(samples, seed, jobs, SamplingProgress.NONE);
    return CostAnalysis.with(new AnalysisSettings(sampling, Map.of())).explore(Repository.file("examples/montecarlo.cost"))
        .result().report().orElseThrow().figure("total").orElseThrow();
  }

  @Test
  void aMillionSamplesAgreeWithSquiggle() {
    Figure total = total(1_000_000, 1, 2);
    assertThat(total.estimate().size()).isEqualTo(1_000_000);
    assertThat(total.estimate().mean()).isCloseTo(537.1e6, ONE_PER_CENT);
    assertThat(total.low()).isCloseTo(269.0e6, ONE_PER_CENT);
    assertThat(total.high()).isCloseTo(983.6e6, ONE_PER_CENT);
  }

  @Test
  void theNumberOfThreadsChangesNoBit() {
    // Neither a multiple of a block nor a single one, so that threads share the work.
    Estimate one = total(300_001, 7, 1).estimate();
    Estimate three = total(300_001, 7, 3).estimate();
    for (int i = 0; i < one.size(); i++) {
      assertThat(three.low(i)).isEqualTo(one.low(i));
    }
  }

  @Test
  void aShortRunIsTheBeginningOfALongOne() {
    Estimate few = total(1_500, 3, 1).estimate();
    Estimate many = total(20_000, 3, 2).estimate();
    for (int i = 0; i < few.size(); i++) {
      assertThat(many.low(i)).isEqualTo(few.low(i));
    }
  }

  @Test
  void anotherSeedGivesOtherSamplesOfTheSameValue() {
    Figure one = total(100_000, 1, 1);
    Figure other = total(100_000, 2, 1);
    assertThat(other.estimate().low(0)).isNotEqualTo(one.estimate().low(0));
    // Six standard errors of a mean of 100,000 values that spread by 0.43 of it.
    assertThat(other.estimate().mean() / one.estimate().mean()).isCloseTo(1, within(0.011));
  }

  @Test
  void moreSamplesThanFitIntoMemoryAreRefusedWithWhatTheyWouldNeed() {
    Sampling sampling = Sampling.of(1_000_000_000, 1);
    assertThat(sampling.memory()).isEqualTo(32_000_000_000L);
    assertThatThrownBy(() -> sampling.within(6_000_000_000L)).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1,000,000,000 samples need 32.0 GB of memory for each figure, and 6.0 GB are available");
    assertThatThrownBy(() -> new CostEvaluator(Sampling.of(Integer.MAX_VALUE, 1))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void samplesAndJobsAreAtLeastOne() {
    assertThatThrownBy(() -> Sampling.of(0, 1)).hasMessage("the number of samples must be at least 1, and is 0");
    assertThatThrownBy(() -> new Sampling(1, 1, 0, SamplingProgress.NONE))
        .hasMessage("the number of jobs must be at least 1, and is 0");
  }

  @Test
  void progressEndsAtTheWhole() {
    long[] last = new long[2];
    SamplingProgress progress = (done, total) -> {
      last[0] = Math.max(last[0], done);
      last[1] = total;
    };
    CostAnalysis.with(new AnalysisSettings(new Sampling(50_000, 1, 1, progress), Map.of()))
        .explore(Repository.file("examples/montecarlo.cost")).result().report().orElseThrow().figure("total").orElseThrow().estimate();
    assertThat(last).containsExactly(50_000, 50_000);
  }
}
