package org.costdsl.tests.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.costdsl.tests.Repository;
import org.costdsl.tests.corpus.MutationRun.Outcome;
import org.costdsl.tests.corpus.MutationRun.Row;

/** What the rules catch of true cases that are distorted systematically, as a page. */
final class MutationPage {

  private static final int SHOWN = 12;

  private MutationPage() {
  }

  /** Writes the page and prints every mutant that nothing catches; no arguments. */
  public static void main(String[] arguments) throws IOException {
    List<Row> rows = MutationRun.rows();
    Files.writeString(file(), text(rows));
    for (Row row : rows) {
      row.outcomes().stream().filter(o -> o.by().isEmpty()).forEach(o -> System.out.println(row.distortion().name() + " | "
          + (o.mutant().visible() ? "visible" : "hidden") + " | " + o.mutant().file() + " | " + o.mutant().site()));
    }
  }

  static Path file() {
    return Repository.file("docs/rules/mutation.md");
  }

  static String text(List<Row> rows) {
    StringBuilder text = new StringBuilder("<!-- Written by MutationPage; run org.costdsl.tests/bench/mutation. -->\n")
        .append("# What the rules catch\n\nEach of the ").append(Corpus.trueCases().size())
        .append(" true cases of `examples/corpus/true` is distorted in every place where that is possible.\n")
        .append("A mutant counts as caught if `check` has an error or a warning that the true case does not have. Expectations\n")
        .append("are taken out first: they state the truth. \"Determined\" counts only places of which something else in the file\n")
        .append("says how large they are; mostly that is the claim beside the figure, since the true cases state what was published\n")
        .append("and what was claimed.\n\n")
        .append("| distortion | mutants | caught | determined | caught of these | mostly by |\n|---|---|---|---|---|---|\n");
    rows.forEach(r -> text.append("| ").append(r.distortion().name()).append(" | ").append(r.outcomes().size()).append(" | ")
        .append(r.percent(false)).append(" | ").append(r.visible()).append(" | ")
        .append(r.visible() == 0 ? "–" : r.percent(true)).append(" | ").append(r.speakers()).append(" |\n"));
    text.append(String.format(Locale.ROOT, "%nOf all determined mutants %.1f %% are caught.%n", 100 * determined(rows)));
    text.append("\n## What nothing in a file can reveal\n\n")
        .append("- A figure that stands alone. Where neither a claim nor a second figure speaks of it, ten times as much is another\n")
        .append("  figure, not a contradiction: energy of a run without device-hours, the cost of a run on one basis.\n")
        .append("- A hedge that was dropped, unless the claim names the original in `repeats`: \"450\" is as good a claim as\n")
        .append("  \"under 450\".\n")
        .append("- A year, unless the chip did not exist, the buyer did not, or export was controlled.\n")
        .append("- A chip that is fast enough for the work and was on sale when the source appeared, or hours of which no work is\n")
        .append("  given. Too little utilisation is no fault: it is what downtime looks like. Of the wrong devices (H20, V100,\n")
        .append("  B200 in the place of each) those count as determined whose work would need over 60 % of the wrong chip's dense\n")
        .append("  peak, or whose source is older than the wrong chip.\n")
        .append("- A wider scope, where what is added has none of what is claimed: people have no device-hours.\n\n")
        .append("Not caught this time: ").append(missed(rows)).append(".\n");
    return text.toString();
  }

  /** Share caught of everything that physics or arithmetic over the file determines. */
  static double determined(List<Row> rows) {
    List<Outcome> visible = rows.stream().flatMap(r -> r.outcomes().stream()).filter(o -> o.mutant().visible()).toList();
    return (double) visible.stream().filter(o -> o.by().isPresent()).count() / visible.size();
  }

  private static String missed(List<Row> rows) {
    List<String> missed = rows.stream().flatMap(r -> r.outcomes().stream().filter(o -> o.mutant().visible() && o.by().isEmpty())
        .map(o -> r.distortion().name() + " of `" + o.mutant().site() + "` in " + o.mutant().file())).toList();
    String shown = String.join("; ", missed.subList(0, Math.min(SHOWN, missed.size())));
    return missed.isEmpty() ? "nothing that is determined" : missed.size() <= SHOWN ? shown
        : shown + "; and " + (missed.size() - SHOWN) + " more";
  }
}
