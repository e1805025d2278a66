package org.costdsl.lang.uncertainty;

/**
 * A counter-based stream of uniform numbers: number i depends on the key and i alone, so that blocks can be made in any order
 * on any thread. It is SplitMix64 (Steele, Lea and Flood, OOPSLA 2014, with Stafford's mix 13) read at position i.
 *
 * @param key the key; equal keys give equal streams
 */
public record UniformStream(long key) {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final int DROPPED_BITS = 12;
  private static final double UNIT = 0x1p-52;

  /** The stream of an input: it depends on the seed and on every character of the name, and on nothing else. */
  public static UniformStream of(long seed, String inputName) {
    long key = mix(seed + GOLDEN);
    for (int i = 0; i < inputName.length(); i++) {
      key = mix((key ^ inputName.charAt(i)) + GOLDEN);
    }
    return new UniformStream(key);
  }

  /** Number {@code index} of the stream: an odd multiple of 2^-53, so strictly between 0 and 1. */
  public double uniform(long index) {
    long bits = mix(key + (index + 1) * GOLDEN);
    return ((bits >>> DROPPED_BITS) + 0.5) * UNIT;
  }

  /** Writes the numbers {@code first} to {@code first + n - 1} to the start of {@code out}. */
  public void fill(long first, double[] out, int n) {
    long position = key + (first + 1) * GOLDEN;
    for (int i = 0; i < n; i++) {
      out[i] = ((mix(position) >>> DROPPED_BITS) + 0.5) * UNIT;
      position += GOLDEN;
    }
  }

  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
