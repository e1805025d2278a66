package org.costdsl.lang.epoch;

import static org.costdsl.lang.epoch.CostText.number;
import static org.costdsl.lang.epoch.CostText.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.costdsl.lang.epoch.ImportSummary.Remark;

/** A row as text of the language: its publication and notes as sources, a run, and a claim for each cost. */
final class RunText {

  private final EpochRow row;
  private final String name;
  private final Optional<String> base;
  private final Optional<Hardware> hardware;
  private final CostText text = new CostText();
  private final CostText all = new CostText();
  private final List<Remark> remarks = new ArrayList<>();

  /**
   * A row's text.
   *
   * @param name the run's name
   * @param base name of the run that it continues
   * @param hardware what its hardware is, where it is of one kind
   */
  RunText(EpochRow row, String name, Optional<String> base, Optional<Hardware> hardware) {
    this.row = row;
    this.name = name;
    this.base = base;
    this.hardware = hardware;
    run();
    claims();
    sources();
  }

  /** What the import could not take over as it stands. */
  List<Remark> remarks() {
    return List.copyOf(remarks);
  }

  @Override
  public String toString() {
    return all + text.toString();
  }

  /** Notes that a figure rests on are sources; the others stay with the run as words. */
  private void sources() {
    StringBuilder paper = new StringBuilder("source " + name + "-paper "
        + quoted(row.has(Column.REFERENCE) ? row.text(Column.REFERENCE) : row.model()) + " {");
    if (row.has(Column.ORGANIZATION)) {
      paper.append(" publisher: ").append(quoted(row.text(Column.ORGANIZATION)));
    }
    row.day(Column.PUBLISHED).ifPresent(d -> paper.append("  date: ").append(d));
    if (row.has(Column.LINK)) {
      paper.append("  url: ").append(quoted(row.text(Column.LINK)));
    }
    all.line("").line(paper.append(" }").toString());
    StringBuilder about = new StringBuilder(about());
    for (Note note : Note.values()) {
      if (text.toString().contains(name + note.suffix())) {
        all.documentation(note.text(row)).line("source " + name + note.suffix() + " " + quoted(note.title() + " on " + row.model())
            + " { publisher: \"Epoch AI\"  tier: dataset  status: dataset  cites: " + name + "-paper }");
      } else if (!note.text(row).isEmpty()) {
        about.append("\n\n").append(note.title()).append(": ").append(note.text(row));
      }
    }
    all.documentation(about.toString());
  }

  private void run() {
    text.line("run " + name + " " + quoted(row.model()) + " {");
    base.ifPresent(b -> text.line("  base: " + b));
    row.day(Column.PUBLISHED).ifPresent(d -> text.line("  ended: " + d + " @" + name + "-paper"));
    amount(Column.PARAMETERS, "params", Note.PARAMETERS).ifPresent(a -> text.line("  model: { total: " + a + active() + " }"));
    amount(Column.COMPUTE, "FLOP", Note.COMPUTE).ifPresent(a -> text.line("  flop: " + a));
    data();
    hardware.ifPresent(this::devices);
    amount(Column.CHIP_HOURS, "GPU-hours", Note.HOURS).ifPresent(a -> text.line("  device_hours: " + a));
    amount(Column.HOURS, "hours", Note.HOURS).ifPresent(a -> text.line("  duration: " + a));
    share(Column.MFU).ifPresent(a -> text.line("  mfu: " + a));
    share(Column.HFU).ifPresent(a -> text.line("  hfu: " + a));
    text.line("}");
  }

  private String about() {
    StringBuilder about = new StringBuilder("Line " + row.line() + " of the table");
    if (row.has(Column.CONFIDENCE)) {
      about.append("; Epoch's confidence: ").append(row.text(Column.CONFIDENCE).toLowerCase(Locale.ROOT));
    }
    if (row.has(Column.DOMAIN)) {
      about.append("; domain: ").append(row.text(Column.DOMAIN));
    }
    if (hardware.isEmpty() && row.has(Column.HARDWARE)) {
      about.append("; hardware of several kinds: ").append(row.text(Column.HARDWARE));
    }
    return about.append('.').toString();
  }

  /** Without the epochs the size of the data is not what was seen, and the table does not say which parameters are active. */
  private String active() {
    return row.number(Column.COMPUTE).isPresent() && row.number(Column.EPOCHS).isEmpty() ? "  active: unknown" : "";
  }

  /** Tokens only where the model reads text: six FLOP for each parameter hold for tokens and not for images. */
  private void data() {
    boolean language = row.list(Column.DOMAIN).contains("Language");
    OptionalDouble size = figure(Column.DATASET_SIZE);
    if (size.isPresent()) {
      double seen = size.getAsDouble() * figure(Column.EPOCHS).orElse(1);
      text.line("  " + (language ? "tokens" : "samples") + ": " + number(seen) + (language ? " tokens" : " samples")
          + Note.DATASET.cite(row, name));
    }
  }

  private void devices(Hardware chip) {
    chip.precision(row.text(Column.FORMAT)).ifPresent(p -> text.line("  precision: " + p));
    figure(Column.DEVICES).ifPresentOrElse(n -> text.line("  on: " + number(n) + " of " + chip.accelerator()),
        this::countFromHours);
  }

  /** Where the table has no number of devices, the two kinds of hours give it, or else the chip alone says what the peak is. */
  private void countFromHours() {
    OptionalDouble chipHours = row.number(Column.CHIP_HOURS);
    OptionalDouble hours = row.number(Column.HOURS);
    String count = chipHours.isPresent() && hours.isPresent() ? number(chipHours.getAsDouble() / hours.getAsDouble()) : "unknown";
    text.line("  on: " + count + " of " + hardware.orElseThrow().accelerator());
  }

  private void claims() {
    claim(Column.COST, "cost", "owned_cost", "amortised");
    claim(Column.COST_CLOUD, "cloud_cost", "cost", "rental");
    claim(Column.COST_UPFRONT, "upfront_cost", "acquisition_cost", "acquisition");
  }

  private void claim(Column column, String suffix, String property, String basis) {
    OptionalDouble amount = figure(column);
    if (amount.isPresent()) {
      String source = row.has(Column.COST_NOTES) ? name + Note.COST.suffix() : name + "-paper";
      text.line("claim " + name + "-" + suffix + " {").line("  source: " + source)
          .line("  states: " + name + "." + property + " is " + number(amount.getAsDouble()) + " USD@2023")
          .line("  covers: " + name).line("  basis: " + basis);
      Confidence.of(row.text(Column.CONFIDENCE)).ifPresent(c -> text.line("  modality: " + c.modality()));
      text.line("}");
    }
  }

  private Optional<String> amount(Column column, String unit, Note note) {
    OptionalDouble figure = figure(column);
    return figure.isPresent() ? Optional.of(number(figure.getAsDouble()) + " " + unit + note.cite(row, name)) : Optional.empty();
  }

  private Optional<String> share(Column column) {
    OptionalDouble figure = figure(column);
    if (figure.isPresent() && figure.getAsDouble() > 1) {
      remarks.add(new Remark(row.line(), row.model(), "`" + column.heading() + "` is more than 1: " + row.text(column)));
      return Optional.empty();
    }
    return figure.isPresent() ? Optional.of(number(100 * figure.getAsDouble()) + "%" + Note.UTILIZATION.cite(row, name))
        : Optional.empty();
  }

  private OptionalDouble figure(Column column) {
    if (row.misread(column)) {
      remarks.add(new Remark(row.line(), row.model(), "`" + column.heading() + "` is no positive number: " + row.text(column)));
    }
    return row.number(column);
  }
}
