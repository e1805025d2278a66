package org.costdsl.lang.ide;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.util.Arrays;
import java.util.List;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;

/** Asks the language's proposal provider, the one that the language server asks, for what can stand at a place. */
final class Completion {

  private final Provider<ContentAssistContextFactory> contexts;
  private final IdeContentProposalProvider provider;

  @Inject
  Completion(Provider<ContentAssistContextFactory> contexts, IdeContentProposalProvider provider) {
    this.contexts = contexts;
    this.provider = provider;
  }

  List<Proposal> at(XtextResource resource, int offset) {
    ContentAssistContextFactory factory = contexts.get();
    factory.setPool(new CallerThread());
    String text = resource.getParseResult().getRootNode().getText();
    if (offset > text.length()) {
      // the text was refused before it was parsed
      return List.of();
    }
    boolean inWord = offset > 0 && isPartOfWord(text.charAt(offset - 1));
    List<ContentAssistContext> found = Arrays.stream(factory.create(text, new TextRegion(offset, 0), offset, resource))
        .filter(context -> !inWord || !context.getPrefix().isEmpty()).toList();
    RankedProposals proposals = new RankedProposals(offset);
    provider.createProposals(found, proposals);
    return proposals.sorted();
  }

  /** Nothing new begins right behind a letter: such a place only completes what has been typed. */
  private static boolean isPartOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-';
  }
}
