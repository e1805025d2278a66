package org.costdsl.lang.uncertainty;

/**
 * When a claim counts as contradicted or supported.
 *
 * @param contradictedAt the least probability of violation that contradicts, above 0.5 and at most 1
 * @param supportedAt the least probability of lying in the stated range that supports, above 0.5 and at most 1
 */
public record VerdictRule(double contradictedAt, double supportedAt) {
  private static final double USUAL_CONTRADICTED_AT = 0.95;
  private static final double USUAL_SUPPORTED_AT = 0.90;

  /** Creates a rule; fails with {@link IllegalArgumentException} for a threshold out of range. */
  public VerdictRule {
    check("contradicted", contradictedAt);
    check("supported", supportedAt);
  }

  /** The usual rule: contradicted at 95 %, supported at 90 %. */
  public VerdictRule() {
    this(USUAL_CONTRADICTED_AT, USUAL_SUPPORTED_AT);
  }

  private static void check(String name, double threshold) {
    if (!(threshold > 0.5 && threshold <= 1)) {
      throw new IllegalArgumentException(
          "the threshold of " + name + " must be above 0.5 and at most 1, and is " + ParameterCheck.text(threshold));
    }
  }

  /** Judges a computed value against a stated range; a range without ends states nothing and is not checkable. */
  public Verdict judge(Estimate value, Bounds stated) {
    if (stated.isUnlimited()) {
      return Verdict.NOT_CHECKABLE;
    }
    return judge(Violation.probability(value, stated), Violation.inside(value, stated).low());
  }

  /** Judges by the probability of violation and the lowest probability of lying in the stated range. */
  public Verdict judge(double violation, double lowestInside) {
    if (violation >= contradictedAt) {
      return Verdict.CONTRADICTED;
    }
    return lowestInside >= supportedAt ? Verdict.SUPPORTED : Verdict.UNDECIDED;
  }
}
