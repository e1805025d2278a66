package org.costdsl.lang.ide;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;

/** Finds out what can stand at a place; what the grammar alone decides is found out once. */
final class CostContexts extends ContentAssistContextFactory {

  private final KnownSuccessions known;

  @Inject
  CostContexts(KnownSuccessions known) {
    this.known = known;
  }

  @Override
  protected boolean canBeCalledAfter(AbstractRule rule, EObject previous, String text, EObject next) {
    Succession asked = new Succession(rule, previous, previous == null && known.keywords.contains(text) ? text : "", next);
    Boolean answer = known.answers.get(asked);
    if (answer == null) {
      answer = super.canBeCalledAfter(rule, previous, text, next);
      known.answers.put(asked, answer);
    }
    return answer;
  }

  /** Whether an element of the grammar can follow on another within a rule; text counts where it is a keyword alone. */
  private record Succession(AbstractRule rule, EObject previous, String text, EObject next) {
  }

  /** Answers about the grammar: no more of them than it has pairs of elements. */
  @Singleton
  static final class KnownSuccessions {

    private final Map<Succession, Boolean> answers = new ConcurrentHashMap<>();
    private final Set<String> keywords;

    @Inject
    KnownSuccessions(IGrammarAccess grammar) {
      keywords = Set.copyOf(GrammarUtil.getAllKeywords(grammar.getGrammar()));
    }
  }
}
