package org.costdsl.lang.render;

import java.util.ArrayList;
import java.util.List;
import org.costdsl.lang.diagnostic.Evidence;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.render.TextTable.Cell;

/** A rule's finding as text: head, the two numbers, why they disagree, what would make the claim true, and the inputs. */
final class FindingText {

  /** So many inputs are shown in a check; an explanation shows all. */
  static final int USUAL_INPUTS = 6;

  private static final int WIDEST_SOURCE = 44;

  private final TextStyle style;
  private final String file;
  private final SourceLines source;
  private final int mostInputs;

  FindingText(TextStyle style, String file, SourceLines source, int mostInputs) {
    this.style = style;
    this.file = file;
    this.source = source;
    this.mostInputs = mostInputs;
  }

  List<String> lines(Finding finding) {
    PlaceText place = new PlaceText(style, file, source, finding.place());
    List<String> lines = new ArrayList<>(place.lines(finding.severity(), finding.rule(), finding.message()));
    lines.addAll(new Labels(style, place.gutter())
        .add(finding.left().label(), finding.left().value())
        .add(finding.right().label(), finding.right().value()).lines());
    lines.addAll(new Labels(style, place.gutter())
        .add("because", finding.constraint())
        .add("holds if", finding.remedy().orElse(""))
        .add("certainty", certainty(finding))
        .addLines("inputs", inputs(finding))
        .addLines("also", consequences(finding, "")).lines());
    return lines;
  }

  private static String certainty(Finding finding) {
    double probability = finding.probability().orElse(1);
    return probability < 1 ? "violated with probability " + Percent.of(probability) : "";
  }

  private List<String> inputs(Finding finding) {
    List<Evidence> evidence = finding.evidence();
    TextTable table = new TextTable(style, "");
    evidence.stream().limit(mostInputs).forEach(e -> table.row(Cell.of(e.name()), Cell.of(e.value()),
        new Cell(DisplayWidth.cut(SafeText.line(e.source()), WIDEST_SOURCE), Ink.FAINT)));
    List<String> lines = new ArrayList<>(table.lines());
    if (evidence.size() > mostInputs) {
      String more = "+" + (evidence.size() - mostInputs) + " more: costdsl explain " + file + " " + finding.subject();
      lines.add(style.paint(Ink.FAINT, SafeText.line(more)));
    }
    return lines;
  }

  private List<String> consequences(Finding finding, String indent) {
    List<String> lines = new ArrayList<>();
    for (Finding consequence : finding.consequences()) {
      String head = consequence.severity().word() + "[" + SafeText.line(consequence.rule()) + "]";
      String painted = style.paint(Ink.of(consequence.severity()), head);
      lines.add(indent + painted + ": " + SafeText.line(consequence.message()));
      lines.addAll(consequences(consequence, indent + "  "));
    }
    return lines;
  }
}
