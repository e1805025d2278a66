package org.costdsl.lang.evaluation;

import java.util.List;
import java.util.Map;
import org.costdsl.lang.evaluation.Formula.Input;
import org.costdsl.lang.uncertainty.Distribution;
import org.costdsl.lang.uncertainty.Estimate;
import org.costdsl.lang.uncertainty.Ranks;

/** Ranks of the first samples of inputs, each drawn and sorted once however many figures rest on it; the latest ones are kept. */
final class InputRanks {

  private final Sampling sampling;
  private final Map<Key, Ranks> known;

  private record Key(String name, Distribution distribution) {
  }

  InputRanks(Sampling sampling) {
    this.sampling = sampling;
    this.known = new RecentSamples<>(sampling.samples());
  }

  Ranks of(Input input) {
    Key key = new Key(input.name(), input.distribution());
    Ranks ranks = known.get(key);
    if (ranks == null) {
      ranks = of(new Sampler(sampling).sample(List.of(input)).get(input));
      known.put(key, ranks);
    }
    return ranks;
  }

  /** The ranks of a value; of one that is only bounded those of the lower ends, or of the upper ones where those are open. */
  Ranks of(Estimate estimate) {
    double[] ends = new double[StrictMath.min(sampling.samples(), estimate.size())];
    boolean lower = estimate.isBoundedBelow();
    for (int i = 0; i < ends.length; i++) {
      ends[i] = lower ? estimate.low(i) : estimate.high(i);
    }
    return Ranks.of(ends);
  }
}
