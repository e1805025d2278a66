package org.costdsl.ui.editor;

import java.util.Locale;
import org.costdsl.lang.ide.Proposal;
import org.costdsl.ui.Icons;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** A proposal of the language's services in the platform's list; it stays while the user types on and it still fits. */
final class CostProposal implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension3,
    ICompletionProposalExtension6 {

  private final Proposal proposal;

  CostProposal(Proposal proposal) {
    this.proposal = proposal;
  }

  @Override
  public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
    replace(viewer.getDocument(), offset);
  }

  @Override
  public void apply(IDocument document) {
    replace(document, proposal.offset() + proposal.length());
  }

  private void replace(IDocument document, int end) {
    try {
      document.replace(proposal.offset(), end - proposal.offset(), proposal.text());
    } catch (BadLocationException e) {
      throw new IllegalStateException("the place of a proposal is not in the document", e);
    }
  }

  /** Whether the text before an offset is the proposal's; with it in the list, Enter would take it and not begin a line. */
  boolean isWritten(IDocument document, int offset) {
    try {
      return document.get(proposal.offset(), offset - proposal.offset()).equals(proposal.text());
    } catch (BadLocationException e) {
      return false;
    }
  }

  @Override
  public boolean validate(IDocument document, int offset, DocumentEvent event) {
    try {
      String typed = document.get(proposal.offset(), offset - proposal.offset());
      return !isWritten(document, offset) && proposal.text().toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
    } catch (BadLocationException e) {
      return false;
    }
  }

  @Override
  public Point getSelection(IDocument document) {
    return proposal.holes().stream().findFirst().map(hole -> new Point(proposal.offset() + hole.offset(), hole.length()))
        .orElseGet(() -> new Point(proposal.offset() + proposal.text().length(), 0));
  }

  @Override
  public String getDisplayString() {
    return getStyledDisplayString().getString();
  }

  @Override
  public StyledString getStyledDisplayString() {
    StyledString text = new StyledString(proposal.label());
    return proposal.description().isEmpty() ? text : text.append("  " + proposal.description(), StyledString.QUALIFIER_STYLER);
  }

  @Override
  public String getAdditionalProposalInfo() {
    return proposal.documentation().isEmpty() ? null : proposal.documentation();
  }

  @Override
  public IInformationControlCreator getInformationControlCreator() {
    return MarkdownControl.CREATOR;
  }

  @Override
  public Image getImage() {
    return Icons.of(proposal.kind().name().toLowerCase(Locale.ROOT));
  }

  @Override
  public CharSequence getPrefixCompletionText(IDocument document, int offset) {
    return proposal.text();
  }

  @Override
  public int getPrefixCompletionStart(IDocument document, int offset) {
    return proposal.offset();
  }

  @Override
  public void selected(ITextViewer viewer, boolean smartToggle) {
    // Nothing is shown in the text before the proposal is taken.
  }

  @Override
  public void unselected(ITextViewer viewer) {
    // Nothing was shown.
  }

  @Override
  public IContextInformation getContextInformation() {
    return null;
  }
}
