package org.costdsl.lang.validation;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;

/** Where the parser stopped in a file: the first place of all, and the first of each line. */
final class SyntaxErrors {

  private final Map<Integer, Integer> firstOfLine = new HashMap<>();
  private int first = Integer.MAX_VALUE;

  private SyntaxErrors() {
  }

  static SyntaxErrors of(Resource resource) {
    SyntaxErrors errors = new SyntaxErrors();
    if (resource instanceof XtextResource file && file.getParseResult() != null) {
      for (INode node : file.getParseResult().getSyntaxErrors()) {
        errors.first = Math.min(errors.first, node.getOffset());
        errors.firstOfLine.merge(node.getStartLine(), node.getOffset(), Math::min);
      }
    }
    return errors;
  }

  /** Whether the parser stopped before a place, anywhere in the file. */
  boolean before(int offset) {
    return first <= offset;
  }

  /** Whether the parser stopped before a place in the same line. */
  boolean beforeInLine(int line, int offset) {
    return firstOfLine.getOrDefault(line, Integer.MAX_VALUE) <= offset;
  }
}
