package org.costdsl.ui.editor;

import org.eclipse.jface.text.rules.ICharacterScanner;
import org.eclipse.jface.text.rules.IPredicateRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.IWordDetector;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.text.rules.WordRule;

/** Recognises the comment without text, which would otherwise begin a documentation comment without end. */
final class EmptyCommentRule extends WordRule implements IPredicateRule {

  private static final String EMPTY = "/**/";

  private final IToken token;

  EmptyCommentRule(IToken token) {
    super(new IWordDetector() {
      @Override
      public boolean isWordStart(char c) {
        return c == '/';
      }

      @Override
      public boolean isWordPart(char c) {
        return c == '*' || c == '/';
      }
    });
    this.token = token;
    addWord(EMPTY, token);
  }

  @Override
  public IToken evaluate(ICharacterScanner scanner, boolean resume) {
    return resume ? Token.UNDEFINED : evaluate(scanner);
  }

  @Override
  public IToken getSuccessToken() {
    return token;
  }
}
