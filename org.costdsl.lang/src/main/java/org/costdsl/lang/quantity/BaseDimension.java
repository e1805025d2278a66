package org.costdsl.lang.quantity;

/** One of the independent kinds of amount that every quantity of the language is a product of. */
public enum BaseDimension {
  /** Money, counted in units of a currency. */
  MONEY("money"),
  /** Time, counted in seconds. */
  TIME("time"),
  /** Energy, counted in joules. */
  ENERGY("energy"),
  /** Computation, counted in floating-point operations (FLOP). */
  COMPUTATION("computation"),
  /** Data, counted in bytes. */
  DATA("data"),
  /** Accelerators, counted in devices. */
  DEVICE("device"),
  /** People, counted in persons. */
  PERSON("person"),
  /** Tokens of text that a model reads or writes. */
  TOKEN("token"),
  /** Parameters of a model. */
  PARAMETER("parameter"),
  /** Training samples such as images. */
  SAMPLE("sample"),
  /** Greenhouse gas, counted in kilograms of carbon dioxide equivalent. */
  CARBON("carbon mass");

  private final String label;

  BaseDimension(String label) {
    this.label = label;
  }

  /** Returns the dimension's name in the user's words, such as {@code carbon mass}. */
  public String label() {
    return label;
  }
}
