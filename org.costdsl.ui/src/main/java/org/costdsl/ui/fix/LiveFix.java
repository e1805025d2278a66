package org.costdsl.ui.fix;

import org.costdsl.lang.ide.QuickFix;
import org.costdsl.ui.Icons;
import org.costdsl.ui.project.DocumentEdits;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** Something that mends a problem, in the list that Ctrl+1 opens. */
final class LiveFix implements ICompletionProposal {

  private final QuickFix fix;

  LiveFix(QuickFix fix) {
    this.fix = fix;
  }

  @Override
  public void apply(IDocument document) {
    try {
      DocumentEdits.apply(fix.edits(), document);
    } catch (BadLocationException e) {
      throw new IllegalStateException("a fix of another text", e);
    }
  }

  @Override
  public Point getSelection(IDocument document) {
    return new Point(FixPlace.caret(fix), 0);
  }

  @Override
  public String getAdditionalProposalInfo() {
    return FixPlace.preview(fix);
  }

  @Override
  public String getDisplayString() {
    return fix.title();
  }

  @Override
  public Image getImage() {
    return Icons.of("fix");
  }

  @Override
  public IContextInformation getContextInformation() {
    return null;
  }
}
