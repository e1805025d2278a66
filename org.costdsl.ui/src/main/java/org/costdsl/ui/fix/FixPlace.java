package org.costdsl.ui.fix;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.costdsl.lang.ide.Edit;
import org.costdsl.lang.ide.QuickFix;

/** Where a fix writes what. */
final class FixPlace {

  private static final String TO_FILL = "\"\"";

  private FixPlace() {
  }

  /** Where the user goes on after a fix: in the quotes that are to be filled, or behind what was written last. */
  static int caret(QuickFix fix) {
    List<Edit> edits = fix.edits().stream().filter(e -> e.place().document().equals(fix.place().document()))
        .sorted(Comparator.comparingInt(e -> e.place().offset())).toList();
    int moved = 0;
    int caret = fix.place().offset();
    for (Edit edit : edits) {
      int quotes = edit.text().indexOf(TO_FILL);
      caret = edit.place().offset() + moved + (quotes < 0 ? edit.text().stripTrailing().length() : quotes + 1);
      moved += edit.text().length() - edit.place().length();
    }
    return caret;
  }

  /** What a fix writes. */
  static String preview(QuickFix fix) {
    return fix.edits().stream().map(e -> e.text().strip()).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
  }
}
