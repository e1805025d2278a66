package org.costdsl.lang.ide;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;

/** Collects proposals, each text once, and sorts them by rank. */
final class RankedProposals implements IIdeContentProposalAcceptor {

  private final int offset;
  private final Map<String, Ranked> proposals = new LinkedHashMap<>();

  private record Ranked(Proposal proposal, int rank) {
  }

  RankedProposals(int offset) {
    this.offset = offset;
  }

  @Override
  public void accept(ContentAssistEntry entry, int rank) {
    if (entry != null) {
      proposals.merge(entry.getProposal(), new Ranked(proposal(entry), rank), (a, b) -> a.rank >= b.rank ? a : b);
    }
  }

  @Override
  public boolean canAcceptMoreProposals() {
    return true;
  }

  List<Proposal> sorted() {
    return proposals.values().stream()
        .sorted(Comparator.comparingInt((Ranked r) -> -r.rank).thenComparing(r -> r.proposal.label(), String.CASE_INSENSITIVE_ORDER))
        .map(Ranked::proposal).toList();
  }

  private Proposal proposal(ContentAssistEntry entry) {
    int length = entry.getPrefix().length();
    return new Proposal(entry.getProposal(), offset - length, length, orEmpty(entry.getLabel(), entry.getProposal()),
        orEmpty(entry.getDescription(), ""), orEmpty(entry.getDocumentation(), ""), kind(entry.getKind()),
        entry.getEditPositions().stream().map(p -> new Hole(p.getOffset(), p.getLength())).toList());
  }

  private static String orEmpty(String text, String otherwise) {
    return text == null ? otherwise : text;
  }

  private static Proposal.Kind kind(String kind) {
    return switch (kind) {
      case ContentAssistEntry.KIND_PROPERTY -> Proposal.Kind.PROPERTY;
      case ContentAssistEntry.KIND_UNIT -> Proposal.Kind.UNIT;
      case ContentAssistEntry.KIND_ENUM -> Proposal.Kind.WORD;
      case ContentAssistEntry.KIND_FUNCTION -> Proposal.Kind.RULE;
      case ContentAssistEntry.KIND_SNIPPET -> Proposal.Kind.SNIPPET;
      case ContentAssistEntry.KIND_VALUE -> Proposal.Kind.DATE;
      case ContentAssistEntry.KIND_KEYWORD -> Proposal.Kind.KEYWORD;
      default -> Proposal.Kind.NAME;
    };
  }
}
