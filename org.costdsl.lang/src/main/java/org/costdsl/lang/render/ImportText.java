package org.costdsl.lang.render;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.costdsl.lang.epoch.ImportSummary;
import org.costdsl.lang.epoch.ImportSummary.Remark;

/** What an import did, for people: every row is accounted for. */
public final class ImportText {

  private final StringBuilder text = new StringBuilder();

  /** The summary as lines of text. */
  public String render(ImportSummary summary) {
    line(summary.read() + " rows read, " + summary.written() + " written as runs, " + summary.skipped().size() + " skipped");
    rows("skipped", summary.skipped());
    rows("not taken over", summary.remarks());
    counted("hardware without a known peak", summary.unknownHardware());
    counted("base models without a run of their own, written to bases.cost", summary.absentBases());
    if (!summary.unread().isEmpty()) {
      line("columns not read: " + String.join(", ", summary.unread()));
    }
    line(summary.files().size() + " files written: "
        + summary.files().stream().map(f -> f.toString().replace('\\', '/')).collect(Collectors.joining(", ")));
    return text.toString();
  }

  private void rows(String what, List<Remark> rows) {
    if (!rows.isEmpty()) {
      line(what + ":");
      rows.forEach(r -> line("  line " + r.line() + "  " + (r.model().isEmpty() ? "" : r.model() + ": ") + r.words()));
    }
  }

  private void counted(String what, Map<String, Integer> names) {
    if (!names.isEmpty()) {
      line(what + ": " + names.entrySet().stream().map(e -> e.getKey() + " (" + e.getValue() + (e.getValue() == 1 ? " row)" : " rows)"))
          .collect(Collectors.joining(", ")));
    }
  }

  private void line(String line) {
    text.append(SafeText.line(line)).append('\n');
  }
}
