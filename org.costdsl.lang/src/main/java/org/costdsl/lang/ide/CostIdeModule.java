package org.costdsl.lang.ide;

import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;

/** Binds the editor-independent language services. */
public class CostIdeModule extends AbstractCostIdeModule {

  /** Proposes by the schema. */
  public Class<? extends IdeContentProposalProvider> bindIdeContentProposalProvider() {
    return CostProposalProvider.class;
  }

  /** Parses no more for a completion than it needs. */
  public Class<? extends ContentAssistContextFactory> bindContentAssistContextFactory() {
    return NearbyContexts.class;
  }
}
