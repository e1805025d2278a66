package org.costdsl.lang.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.analysis.NearestChange;
import org.costdsl.lang.evaluation.ClaimResult;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.evaluation.Entity;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.evaluation.Statement;
import org.costdsl.lang.render.TextTable.Cell;

/** Why a figure has its value, or a claim its verdict, down to the sources. */
public final class ExplainRenderer {

  private final TextStyle style;

  /** A renderer that lays text out in the given style. */
  public ExplainRenderer(TextStyle style) {
    this.style = style;
  }

  /**
   * The explanation of a claim, a figure such as {@code v3.cost}, or all figures of a declaration; empty if the file has none of
   * that name. Each line is ended by a line feed.
   */
  public Optional<String> render(FileResult file, String name) {
    return render(file, name, c -> Optional.empty());
  }

  /** The same; of a claim also the change that turns its verdict. */
  public Optional<String> render(FileResult file, String name, Function<ClaimResult, Optional<NearestChange>> change) {
    Optional<CostReport> report = file.report();
    Optional<List<String>> claim = report.stream().flatMap(r -> r.claims().stream())
        .filter(c -> c.claim().name().equals(name)).findFirst()
        .map(c -> claim(c, file, change.apply(c)));
    Optional<List<String>> figure = report.flatMap(r -> r.figure(name))
        .map(f -> new DerivationTree(style, file.file()).of(f).lines(style.ascii()));
    Optional<List<String>> entity = report.flatMap(r -> r.entity(name)).map(e -> entity(e, file));
    return claim.or(() -> figure).or(() -> entity).map(lines -> String.join("\n", lines) + "\n");
  }

  private List<String> claim(ClaimResult result, FileResult file, Optional<NearestChange> change) {
    Entity claim = result.claim();
    TextTable facts = new TextTable(style, "  ");
    result.statement().map(ExplainRenderer::stated).filter(s -> !s.isEmpty())
        .ifPresent(s -> facts.row(label("stated"), Cell.of(s)));
    facts.row(label("reason"), Cell.of(result.reason()));
    claim.reference("source").ifPresent(s -> facts.row(label("source"), Cell.of(sources(file, s))));
    result.violation().ifPresent(p -> facts.row(label("violated"), Cell.of("with probability " + Percent.of(p))));
    change.ifPresent(c -> facts.row(label("turns"), Cell.of(turning(c))));
    List<String> lines = new ArrayList<>();
    lines.add(style.paint(Ink.STRONG, SafeText.line(claim.name())) + ": "
        + style.paint(VerdictWord.ink(result.verdict()), VerdictWord.of(result.verdict())));
    lines.addAll(facts.lines());
    trees(result, new DerivationTree(style, file.file())).forEach(t -> lines.addAll(t.lines(style.ascii())));
    lines.addAll(findings(claim.name(), file));
    return lines;
  }

  private static String turning(NearestChange change) {
    Figure input = change.input();
    return "where " + input.name() + " is " + input.textOf(change.value()) + " instead of " + input.shortText()
        + ", the least change of one input";
  }

  private static String stated(Statement statement) {
    if (statement instanceof Statement.Amount amount) {
      return amount.expression() + " is " + amount.stated().text();
    }
    if (statement instanceof Statement.Alternatives alternatives) {
      return alternatives.stated().text() + ", for any of: "
          + alternatives.alternatives().stream().map(Statement.Alternative::label).collect(Collectors.joining(", "));
    }
    if (statement instanceof Statement.Event event) {
      return event.actor() + " " + event.verb() + event.object().map(o -> " " + o).orElse("")
          + event.when().map(w -> " in " + w).orElse("");
    }
    return "";
  }

  private static List<Branch> trees(ClaimResult result, DerivationTree derivation) {
    Statement statement = result.statement().orElse(null);
    if (statement instanceof Statement.Amount amount) {
      return amount.computed().map(derivation::of).stream().toList();
    }
    return statement instanceof Statement.Alternatives several
        ? several.alternatives().stream().map(a -> derivation.of(a.value(), "read as " + a.label())).toList() : List.of();
  }

  private static String sources(FileResult file, String source) {
    List<Entity> chain = file.report().map(r -> r.sourceChain(source)).orElse(List.of());
    return chain.stream().map(s -> s.title() + s.word("tier").map(t -> " (" + t + ")").orElse(""))
        .collect(Collectors.joining(", which cites "));
  }

  /** What the rules say of a declaration, with every input, after an empty line each. */
  private List<String> findings(String subject, FileResult file) {
    FindingText text = new FindingText(style, file.file(), new SourceLines(file.text()), Integer.MAX_VALUE);
    List<String> lines = new ArrayList<>();
    file.findings().stream().filter(f -> FindingTree.concerns(f, subject)).forEach(f -> {
      lines.add("");
      lines.addAll(text.lines(f));
    });
    file.accepted().stream().filter(a -> FindingTree.concerns(a.finding(), subject)).forEach(a -> {
      lines.add("");
      lines.addAll(text.lines(a.finding()));
      lines.addAll(new AcceptedText(style).lines(a));
    });
    return lines;
  }

  private List<String> entity(Entity entity, FileResult file) {
    TextTable table = new TextTable(style, "  ");
    entity.figures().values().forEach(f -> table.row(new Cell(f.name(), Ink.STRONG), Cell.of(f.text())));
    List<String> lines = new ArrayList<>();
    lines.add(SafeText.line(entity.name() + " (" + entity.kind() + ")" + (entity.figures().isEmpty() ? " has no figures" : "")));
    lines.addAll(table.lines());
    if (!entity.figures().isEmpty()) {
      String hint = "how one came about: costdsl explain " + file.file() + " " + example(entity);
      lines.add(style.paint(Ink.FAINT, SafeText.line(hint)));
    }
    lines.addAll(findings(entity.name(), file));
    return lines;
  }

  private static String example(Entity entity) {
    List<Figure> figures = List.copyOf(entity.figures().values());
    return figures.stream().filter(FigureColumns::isDerived).findFirst().orElse(figures.get(0)).name();
  }

  private static Cell label(String text) {
    return new Cell(text, Ink.FRAME);
  }
}
