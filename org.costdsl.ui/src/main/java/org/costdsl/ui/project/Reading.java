package org.costdsl.ui.project;

import java.util.List;
import java.util.Optional;
import org.costdsl.lang.ide.ColouredToken;
import org.costdsl.lang.ide.Fold;
import org.costdsl.lang.ide.Inlay;
import org.costdsl.lang.ide.Problem;
import org.costdsl.lang.ide.QuickFix;
import org.costdsl.lang.ide.Symbol;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;

/**
 * What the language says of one state of a document.
 *
 * @param stamp the modification stamp of the document in that state
 * @param problems language errors and findings
 * @param fixes what mends them
 * @param symbols the declarations with their figures and verdicts
 * @param inlays figures and verdicts to show behind lines
 * @param tokens what each token means
 * @param folds what can be folded
 */
public record Reading(long stamp, List<Problem> problems, List<QuickFix> fixes, List<Symbol> symbols, List<Inlay> inlays,
    List<ColouredToken> tokens, List<Fold> folds) {

  /** Whether a document still stands as it was read. */
  public boolean isOf(IDocument document) {
    return stamp == stamp(document);
  }

  /** What the token at an offset means, or the one that ends there; empty between tokens. */
  public Optional<ColouredToken> tokenAt(int offset) {
    return tokens.stream().filter(t -> t.offset() <= offset && offset <= t.offset() + t.length()).reduce((before, after) -> after);
  }

  public static long stamp(IDocument document) {
    return ((IDocumentExtension4) document).getModificationStamp();
  }
}
