package org.costdsl.lang.ide;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IPrefixMatcher;
import org.eclipse.xtext.util.TextRegion;

/** Writes proposals that fit what has been typed. */
final class ProposalWriter {

  private final IPrefixMatcher matcher;

  @Inject
  ProposalWriter(IPrefixMatcher matcher) {
    this.matcher = matcher;
  }

  /** Where proposals are asked for, and who takes them. */
  record Request(ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
  }

  /**
   * Text to write, and what people see of it.
   *
   * @param kind a kind of {@link ContentAssistEntry}
   * @param text the text to write
   * @param label what a list shows
   * @param description what it shows beside the label
   * @param documentation more, as Markdown
   * @param holes the parts of the text that are there to be replaced
   */
  record Offer(String kind, String text, String label, String description, String documentation, List<Hole> holes) {

    Offer(String kind, String text, String label, String description, String documentation) {
      this(kind, text, label, description, documentation, List.of());
    }
  }

  void write(Request request, Offer offer, int rank) {
    String prefix = request.context().getPrefix();
    if (!matcher.isCandidateMatchingPrefix(offer.text(), prefix)) {
      return;
    }
    ContentAssistEntry entry = new ContentAssistEntry();
    entry.setPrefix(prefix);
    entry.setProposal(offer.text());
    entry.setLabel(offer.label());
    entry.setDescription(offer.description());
    entry.setDocumentation(offer.documentation());
    entry.setKind(offer.kind());
    offer.holes().forEach(hole -> entry.getEditPositions().add(new TextRegion(hole.offset(), hole.length())));
    request.acceptor().accept(entry, rank);
  }
}
