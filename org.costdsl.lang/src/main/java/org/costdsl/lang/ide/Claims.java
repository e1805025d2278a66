package org.costdsl.lang.ide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.diagnostic.SourceRange;
import org.costdsl.lang.evaluation.ClaimResult;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.evaluation.Entity;
import org.costdsl.lang.ide.ClaimTree.Kind;
import org.costdsl.lang.ide.ClaimTree.Node;
import org.costdsl.lang.quantity.QuantityFormat;
import org.costdsl.lang.rule.Accepted;

/** Groups what the analysis says of a file by claim. */
final class Claims {

  private static final List<Kind> GRAVEST_FIRST = List.of(Kind.ERROR, Kind.CONTRADICTED, Kind.WARNING, Kind.UNDECIDED, Kind.INFO,
      Kind.SUPPORTED, Kind.NOT_CHECKABLE);

  private final FileResult result;
  private final Map<String, List<Finding>> bySubject = new LinkedHashMap<>();

  private Claims(FileResult result) {
    this.result = result;
    result.findings().forEach(f -> bySubject.computeIfAbsent(f.subject(), s -> new ArrayList<>()).add(f));
  }

  static ClaimTree of(FileResult result) {
    return new ClaimTree(new Claims(result).nodes());
  }

  private List<Node> nodes() {
    List<Node> claims = new ArrayList<>();
    for (ClaimResult claim : result.report().map(CostReport::claims).orElse(List.of())) {
      List<Finding> own = bySubject.remove(claim.claim().name());
      claims.add(claim(claim, own == null ? List.of() : own));
    }
    claims.sort(Comparator.comparingInt(Claims::gravity));
    List<Node> nodes = new ArrayList<>(claims);
    bySubject.forEach((subject, findings) -> nodes.add(group(subject, findings)));
    if (!result.issues().isEmpty()) {
      List<Node> issues = result.issues().stream().map(Claims::issue).toList();
      String text = result.unusable() ? "rules are run once the errors are mended" : "";
      nodes.add(0, new Node(Kind.GROUP, "problems of the text", text, "", Optional.empty(), issues));
    }
    result.accepted().forEach(a -> nodes.add(accepted(a)));
    return nodes;
  }

  /** A claim ranks as the gravest that is said of it: its verdict, or a finding. */
  private static int gravity(Node claim) {
    int own = GRAVEST_FIRST.indexOf(claim.kind());
    return claim.children().stream().mapToInt(c -> GRAVEST_FIRST.indexOf(c.kind())).filter(i -> i >= 0).reduce(own, Math::min);
  }

  private Node claim(ClaimResult claim, List<Finding> findings) {
    String verdict = claim.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return new Node(Kind.valueOf(claim.verdict().name()), claim.claim().name(), verdict + ": " + claim.reason(),
        claim.claim().reference("source").map(this::title).orElse(""), place(claim.claim().place()),
        findings.stream().map(Claims::finding).toList());
  }

  private String title(String source) {
    return result.report().flatMap(r -> r.entity(source)).map(Entity::title).orElse(source);
  }

  private Node group(String subject, List<Finding> findings) {
    Optional<Entity> entity = result.report().flatMap(r -> r.entity(subject));
    return new Node(Kind.GROUP, subject, entity.map(Entity::title).filter(t -> !t.equals(subject)).orElse(""), "",
        entity.flatMap(e -> place(e.place())), findings.stream().map(Claims::finding).toList());
  }

  private static Node finding(Finding finding) {
    List<Node> lines = new ArrayList<>();
    side(finding.left()).ifPresent(lines::add);
    side(finding.right()).ifPresent(lines::add);
    line(Kind.REASON, "because", finding.constraint()).ifPresent(lines::add);
    finding.remedy().flatMap(r -> line(Kind.REMEDY, "holds if", r)).ifPresent(lines::add);
    finding.probability().stream().filter(p -> p < 1).mapToObj(p -> QuantityFormat.standard().percent(p))
        .forEach(p -> line(Kind.REASON, "certainty", "violated with a probability of " + p).ifPresent(lines::add));
    if (!finding.evidence().isEmpty()) {
      lines.add(inputs(finding));
    }
    finding.consequences().forEach(c -> lines.add(finding(c)));
    return new Node(Kind.valueOf(finding.severity().name()), finding.rule(), finding.message(), "", place(finding.place()), lines);
  }

  private static Node inputs(Finding finding) {
    List<Node> inputs = finding.evidence().stream()
        .map(e -> new Node(Kind.INPUT, e.name(), e.value(), e.source(), place(e.place()), List.<Node>of())).toList();
    return new Node(Kind.GROUP, "inputs", String.valueOf(inputs.size()), "", Optional.empty(), inputs);
  }

  private static Optional<Node> side(Finding.Side side) {
    return line(Kind.NUMBER, side.label(), side.value());
  }

  private static Optional<Node> line(Kind kind, String label, String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(new Node(kind, label, text, "", Optional.empty(), List.of()));
  }

  private static Node issue(LanguageIssue issue) {
    List<Node> lines = new ArrayList<>();
    issue.detail().forEach(d -> line(Kind.REASON, "", d.strip()).ifPresent(lines::add));
    issue.fix().flatMap(f -> line(Kind.REMEDY, "mended by", f)).ifPresent(lines::add);
    return new Node(Kind.valueOf(issue.severity().name()), issue.code().code(), issue.message(), "", place(issue.place()), lines);
  }

  private static Node accepted(Accepted accepted) {
    return new Node(Kind.ACCEPTED, accepted.finding().subject(), "accepted: " + accepted.acceptance().reason(), "",
        place(accepted.acceptance().place()), List.of(finding(accepted.finding())));
  }

  private static Optional<TextPlace> place(SourceRange range) {
    return Optional.of(TextPlace.of(range));
  }
}
