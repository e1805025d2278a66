package org.costdsl.ui.editor;

import java.util.Optional;
import org.costdsl.ui.project.OpenDocuments;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;

/** Proposes what the language's services propose. */
public final class CostCompletion implements IContentAssistProcessor {

  private static final char[] ACTIVATION = {'.', '@'};

  @Override
  public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
    IDocument document = viewer.getDocument();
    Optional<IFile> file = OpenDocuments.file(document);
    if (file.isEmpty()) {
      return new ICompletionProposal[0];
    }
    try {
      return OpenDocuments.current(file.get(), document).proposals(file.get(), offset).stream().map(CostProposal::new)
          .filter(proposal -> !proposal.isWritten(document, offset)).toArray(ICompletionProposal[]::new);
    } catch (CoreException e) {
      ILog.of(CostCompletion.class).log(e.getStatus());
      return new ICompletionProposal[0];
    }
  }

  @Override
  public char[] getCompletionProposalAutoActivationCharacters() {
    return ACTIVATION.clone();
  }

  @Override
  public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
    return new IContextInformation[0];
  }

  @Override
  public char[] getContextInformationAutoActivationCharacters() {
    return new char[0];
  }

  @Override
  public String getErrorMessage() {
    return null;
  }

  @Override
  public IContextInformationValidator getContextInformationValidator() {
    return null;
  }
}
