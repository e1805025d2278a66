package org.costdsl.lang.ide;

import org.eclipse.xtext.ide.editor.contentassist.CompletionPrefixProvider;
import org.eclipse.xtext.ide.editor.contentassist.IPrefixMatcher;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;

/** Binds the editor-independent language services. */
public class CostIdeModule extends AbstractCostIdeModule {

  /** Proposes by the schema. */
  public Class<? extends IdeContentProposalProvider> bindIdeContentProposalProvider() {
    return CostProposalProvider.class;
  }

  /** Reads no more of a text than it has to. */
  public Class<? extends CompletionPrefixProvider> bindCompletionPrefixProvider() {
    return CostPrefixes.class;
  }

  /** Asks the grammar each question once. */
  public Class<? extends ContentAssistContextFactory> bindContentAssistContextFactory() {
    return CostContexts.class;
  }

  /** Finds names by the beginnings of their parts. */
  public Class<? extends IPrefixMatcher> bindIPrefixMatcher() {
    return HumpMatcher.class;
  }
}
