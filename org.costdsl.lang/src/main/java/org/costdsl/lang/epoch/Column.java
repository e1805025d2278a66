package org.costdsl.lang.epoch;

import java.util.List;
import java.util.stream.Stream;

/**
 * A column of Epoch AI's table of models that the import reads, with the headings it has had; the earlier in the list, the
 * newer. Where a table has several of them, the newer one counts.
 */
enum Column {
  MODEL("Model", "System"),
  PUBLISHED("Publication date"),
  ORGANIZATION("Organization"),
  REFERENCE("Reference"),
  LINK("Link"),
  DOMAIN("Domain"),
  CONFIDENCE("Confidence"),
  COMPUTE("Training compute (FLOP)"),
  COMPUTE_NOTES("Training compute notes"),
  PARAMETERS("Parameters"),
  PARAMETERS_NOTES("Parameters notes"),
  DATASET_SIZE("Training dataset size (total)", "Training dataset size (gradients)", "Training dataset size (datapoints)"),
  DATASET_NOTES("Dataset size notes", "Training dataset size notes"),
  EPOCHS("Epochs"),
  HOURS("Training time (hours)"),
  HOURS_NOTES("Training time notes"),
  HARDWARE("Training hardware"),
  HARDWARE_RELEASE("Hardware release date"),
  DEVICES("Hardware quantity"),
  CHIP_HOURS("Training chip-hours"),
  MFU("Hardware utilization (MFU)", "Hardware utilization"),
  HFU("Hardware utilization (HFU)"),
  UTILIZATION_NOTES("Utilization notes"),
  FORMAT("Numerical format"),
  BASE("Base model"),
  BASE_COMPUTE("Base model compute"),
  FINETUNE_COMPUTE("Finetune compute (FLOP)"),
  FINETUNE_NOTES("Finetune compute notes"),
  COST("Training compute cost (2023 USD)"),
  COST_CLOUD("Training compute cost (cloud)"),
  COST_UPFRONT("Training compute cost (upfront)"),
  COST_NOTES("Compute cost notes", "Training compute cost notes");

  private final List<String> headings;

  Column(String... headings) {
    this.headings = List.of(headings);
  }

  /** The headings it has had, the newest first. */
  List<String> headings() {
    return headings;
  }

  /** Whether any column of that heading is read. */
  static boolean reads(String heading) {
    return Stream.of(values()).anyMatch(c -> c.headings.contains(heading));
  }

  /** The newest heading, as messages name it. */
  String heading() {
    return headings.get(0);
  }
}
