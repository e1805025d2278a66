package org.costdsl.ui.editor;

import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension3;
import org.eclipse.jface.text.IDocumentPartitioner;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.FastPartitioner;
import org.eclipse.jface.text.rules.IPredicateRule;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedPartitionScanner;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.Token;

/** Divides a document into code, comments, documentation and strings, so that a change is coloured by its own part only. */
public final class Partitions implements IDocumentSetupParticipant {

  /** The platform forbids the default partitioning to all but itself. */
  static final String PARTITIONING = "org.costdsl.ui.partitioning";

  static final String COMMENT = "org.costdsl.ui.comment";
  static final String DOCUMENTATION = "org.costdsl.ui.documentation";
  static final String STRING = "org.costdsl.ui.string";

  @Override
  public void setup(IDocument document) {
    if (document instanceof IDocumentExtension3 extension) {
      IDocumentPartitioner partitioner = new FastPartitioner(scanner(), new String[] {COMMENT, DOCUMENTATION, STRING});
      partitioner.connect(document);
      extension.setDocumentPartitioner(PARTITIONING, partitioner);
    }
  }

  private static RuleBasedPartitionScanner scanner() {
    RuleBasedPartitionScanner scanner = new RuleBasedPartitionScanner();
    scanner.setPredicateRules(new IPredicateRule[] {
        new EndOfLineRule("//", new Token(COMMENT)),
        new SingleLineRule("\"", "\"", new Token(STRING), '\\', true),
        new EmptyCommentRule(new Token(COMMENT)),
        new MultiLineRule("/**", "*/", new Token(DOCUMENTATION), (char) 0, true),
        new MultiLineRule("/*", "*/", new Token(COMMENT), (char) 0, true)});
    return scanner;
  }
}
