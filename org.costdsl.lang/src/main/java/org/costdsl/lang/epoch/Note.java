package org.costdsl.lang.epoch;

/** The remarks of Epoch's staff that stand beside a row's figures; each becomes a source that the figures cite. */
enum Note {
  COMPUTE("-compute", "Training compute notes", Column.COMPUTE_NOTES),
  PARAMETERS("-parameters", "Parameters notes", Column.PARAMETERS_NOTES),
  DATASET("-dataset", "Dataset size notes", Column.DATASET_NOTES),
  HOURS("-hours", "Training time notes", Column.HOURS_NOTES),
  UTILIZATION("-utilization", "Utilization notes", Column.UTILIZATION_NOTES),
  FINETUNE("-finetune", "Finetune compute notes", Column.FINETUNE_NOTES),
  COST("-cost_notes", "Compute cost notes", Column.COST_NOTES);

  private final String suffix;
  private final String title;
  private final Column column;

  Note(String suffix, String title, Column column) {
    this.suffix = suffix;
    this.title = title;
    this.column = column;
  }

  /** What the source's name ends in; a hyphen, which no run's name has, keeps the two apart. */
  String suffix() {
    return suffix;
  }

  /** The title of the source, before the model's name. */
  String title() {
    return title;
  }

  /** What a row's note says; empty if it has none. */
  String text(EpochRow row) {
    return row.text(column);
  }

  /** How a figure of the row cites the note, or the publication where there is none. */
  String cite(EpochRow row, String name) {
    return " @" + name + (row.has(column) ? suffix : "-paper");
  }
}
