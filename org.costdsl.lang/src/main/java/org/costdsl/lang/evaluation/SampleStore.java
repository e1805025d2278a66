package org.costdsl.lang.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.costdsl.lang.evaluation.Formula.Input;
import org.costdsl.lang.uncertainty.Distribution;
import org.costdsl.lang.uncertainty.Estimate;

/**
 * What has been drawn so far with one number of samples: values of formulas, and below a number that memory bears the draws of
 * single inputs. What is known already, here or with more samples, is read and not worked out again; that changes no figure,
 * since sample i of a value does not depend on how many there are.
 */
final class SampleStore {

  /** Of more samples than that the inputs are drawn anew for each pass. */
  private static final int MOST_KEPT = 1 << 14;

  private final Sampling sampling;
  private final Optional<SampleStore> finer;
  private final RecentSamples<Formula, Estimate> values;
  private final RecentSamples<Draws, double[]> draws;

  /** What makes two inputs the same numbers. */
  private record Draws(String name, Distribution distribution, Optional<Coupling> coupling) {

    static Draws of(Input input) {
      return new Draws(input.name(), input.distribution(), input.coupling());
    }
  }

  private SampleStore(Sampling sampling, Optional<SampleStore> finer) {
    this.sampling = sampling;
    this.finer = finer;
    this.values = new RecentSamples<>(sampling.samples());
    this.draws = new RecentSamples<>(sampling.samples());
  }

  /** A store that knows nothing yet. */
  static SampleStore of(Sampling sampling) {
    return new SampleStore(sampling, Optional.empty());
  }

  /** A store of at most so many samples that also reads what this one knows. */
  SampleStore coarser(int samples) {
    return new SampleStore(sampling.atMost(samples), Optional.of(this));
  }

  /** How it draws. */
  Sampling sampling() {
    return sampling;
  }

  /** Whether a value has been drawn here. */
  boolean knows(Formula formula) {
    return values.containsKey(formula);
  }

  /** A value, drawn when first asked for. */
  Estimate estimate(Formula formula) {
    Estimate known = values.get(formula);
    if (known == null) {
      draw(List.of(formula));
      known = values.get(formula);
    }
    return known;
  }

  /** Draws several values in one pass; does nothing if they are too many to keep. */
  void prepare(List<Formula> formulas) {
    List<Formula> open = formulas.stream().filter(f -> !f.isConstant() && !knows(f)).toList();
    if (!open.isEmpty() && values.holds(open.size())) {
      draw(open);
    }
  }

  private void draw(List<Formula> formulas) {
    Sampler.Drawn drawn = new Sampler(sampling).sample(formulas, this);
    values.putAll(drawn.values());
    drawn.inputs().forEach((input, numbers) -> draws.put(Draws.of(input), numbers));
  }

  /** A value whose samples can be read in place of working it out. */
  Optional<Estimate> value(Formula formula) {
    Estimate known = values.get(formula);
    // What is undefined in some samples is a pair in the end, but not to what is computed from it.
    boolean usable = known != null && known.size() >= sampling.samples() && known.isPair() == formula.isBounded();
    return usable ? Optional.of(known) : finer.flatMap(f -> f.value(formula));
  }

  /** The draws of an input, at least as many as this store has samples. */
  Optional<double[]> draws(Input input) {
    return draws(Draws.of(input));
  }

  private Optional<double[]> draws(Draws input) {
    double[] known = draws.get(input);
    return known != null ? Optional.of(known) : finer.flatMap(f -> f.draws(input));
  }

  /** Whether the draws of so many inputs are worth keeping. */
  boolean keepsDraws(int inputs) {
    return sampling.samples() <= MOST_KEPT && draws.holds(inputs);
  }
}
