package org.costdsl.lang.ide;

import org.eclipse.xtext.ide.editor.contentassist.CompletionPrefixProvider;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;

/** Binds the editor-independent language services. */
public class CostIdeModule extends AbstractCostIdeModule {

  /** Proposes by the schema. */
  public Class<? extends IdeContentProposalProvider> bindIdeContentProposalProvider() {
    return CostProposalProvider.class;
  }

  /** Finds the place by descending into the text's tree, which does not slow down as a file grows: indentation means nothing here. */
  public Class<? extends CompletionPrefixProvider> bindCompletionPrefixProvider() {
    return CompletionPrefixProvider.class;
  }

  /** Parses no more for a completion than it needs. */
  public Class<? extends ContentAssistContextFactory> bindContentAssistContextFactory() {
    return NearbyContexts.class;
  }
}
