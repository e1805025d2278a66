package org.costdsl.ui.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.RuleBasedScanner;

/** Colours a document; it needs no more than the text, so that an editor is coloured before the language is set up. */
public final class CostPresentation extends PresentationReconciler {

  /** Created by the generic editor. */
  public CostPresentation() {
    setDocumentPartitioning(Partitions.PARTITIONING);
    color(IDocument.DEFAULT_CONTENT_TYPE, new CodeScanner());
    color(Partitions.COMMENT, whole(SyntaxColor.COMMENT));
    color(Partitions.DOCUMENTATION, whole(SyntaxColor.DOCUMENTATION));
    color(Partitions.STRING, whole(SyntaxColor.STRING));
  }

  private void color(String partition, ITokenScanner scanner) {
    DefaultDamagerRepairer repairer = new DefaultDamagerRepairer(scanner);
    setDamager(repairer, partition);
    setRepairer(repairer, partition);
  }

  private static ITokenScanner whole(SyntaxColor color) {
    RuleBasedScanner scanner = new RuleBasedScanner();
    scanner.setDefaultReturnToken(color.token());
    return scanner;
  }
}
