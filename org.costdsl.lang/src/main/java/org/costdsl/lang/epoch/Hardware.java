package org.costdsl.lang.epoch;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The chip that a name of Epoch's table stands for.
 *
 * @param accelerator name of its declaration
 * @param library whether the standard library declares it, and not the import
 * @param precisions precisions for which its declaration gives a peak
 * @param declaration what the import declares of it: property and value; empty for one of the library
 */
record Hardware(String accelerator, boolean library, List<String> precisions, Map<String, String> declaration) {

  private static final Map<String, String> PRECISIONS = Map.of("BF16", "bf16", "FP16", "fp16", "FP32", "fp32", "TF32", "tf32",
      "FP8", "fp8", "FP4", "fp4", "INT8", "int8");

  /** Copies list and map. */
  Hardware {
    precisions = List.copyOf(precisions);
    declaration = Map.copyOf(declaration);
  }

  /** The language's word for a numerical format, if its declaration gives a peak at it. */
  Optional<String> precision(String format) {
    return Optional.ofNullable(PRECISIONS.get(format)).filter(precisions::contains);
  }
}
