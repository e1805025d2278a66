package org.costdsl.lang.evaluation;

/** Is told how far a run of the sampler has come; called from any of its threads, for every block at most once. */
@FunctionalInterface
public interface SamplingProgress {

  /** Tells nobody. */
  SamplingProgress NONE = (done, total) -> {
  };

  /** So many of so many samples of a run are drawn. */
  void advanced(long done, long total);
}
