package org.costdsl.lang.evaluation;

import java.util.Optional;
import org.costdsl.lang.uncertainty.Correlation;
import org.costdsl.lang.uncertainty.UniformStream;

/**
 * The tie of an input to another one that it is drawn together with (a Gaussian copula).
 *
 * @param driver the name that seeds the other input
 * @param driverCoupling what the other input is tied to in turn
 * @param correlation how strongly they go together
 */
public record Coupling(String driver, Optional<Coupling> driverCoupling, Correlation correlation) {

  /** Replaces independent uniform numbers, the samples from {@code first} on, by ones that go together with the driver's. */
  void apply(long seed, long first, double[] uniforms, double[] scratch, int n) {
    UniformStream.of(seed, driver).fill(first, scratch, n);
    driverCoupling.ifPresent(c -> c.apply(seed, first, scratch, new double[n], n));
    correlation.correlate(scratch, uniforms, n);
  }

  /** Whether the chain of inputs that it is tied to reaches one of that name. */
  boolean reaches(String name) {
    return driver.equals(name) || driverCoupling.filter(c -> c.reaches(name)).isPresent();
  }
}
