package org.costdsl.lang.ide;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.costdsl.lang.schema.DeclarationSchema;
import org.costdsl.lang.schema.Schema;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.ide.editor.contentassist.IndentationAwareCompletionPrefixProvider;
import org.eclipse.xtext.nodemodel.BidiIterator;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.ITextRegion;

/** What completion reads of a text: the declaration around the cursor, since those before it are closed and decide nothing. */
final class CostPrefixes extends IndentationAwareCompletionPrefixProvider {

  /** Stands for the declarations that are left out. */
  private static final String BEFORE = "source _ {}\n";

  private static final Pattern DECLARATION = Pattern.compile("\\}\\s*\\n(?=(?:" + Schema.standard().declarations().stream()
      .map(DeclarationSchema::kind).collect(Collectors.joining("|")) + ") )");

  @Override
  public String getInputToParse(String text, int offset, int completionOffset) {
    String input = super.getInputToParse(text, offset, completionOffset);
    int start = lastDeclaration(input);
    return start < 0 || input.lastIndexOf("/*") > input.lastIndexOf("*/") ? input : BEFORE + input.substring(start);
  }

  /** Where the last declaration begins that follows on a closed one at the beginning of a line; −1 if there is none. */
  private static int lastDeclaration(String input) {
    for (int brace = input.lastIndexOf('}'); brace >= 0; brace = input.lastIndexOf('}', brace - 1)) {
      Matcher matcher = DECLARATION.matcher(input).region(brace, input.length()).useTransparentBounds(true);
      if (matcher.lookingAt()) {
        return matcher.end();
      }
    }
    return -1;
  }

  @Override
  public INode getLastCompleteNodeByOffset(INode node, int offset, int completionOffset) {
    INode result = node;
    ITextRegion region = node.getTextRegion();
    for (INode part = before(node.getRootNode(), offset); part != null; part = part.getNextSibling()) {
      for (INode candidate : part.getAsTreeIterable()) {
        ITextRegion own = candidate.getTextRegion();
        boolean behind = own.getOffset() >= offset && !(own.getOffset() == offset && own.getLength() == 0);
        if (behind && !region.equals(own) && candidate instanceof ILeafNode && own.getOffset() + own.getLength() >= offset) {
          return result;
        }
        boolean fills = own.getLength() > 0 || region.getOffset() + region.getLength() < offset
            || region.getLength() == 0 && region.getOffset() <= offset;
        if (fills && isWritten(candidate)) {
          result = candidate;
          region = own;
        }
      }
    }
    return result;
  }

  /** The part of a file before the one that an offset lies in: what comes before that decides nothing. */
  private static INode before(ICompositeNode root, int offset) {
    INode first = root.getFirstChild();
    BidiIterator<INode> children = root.getChildren().reverse().iterator();
    while (children.hasNext()) {
      INode child = children.next();
      if (child instanceof ICompositeNode && child.getTotalEndOffset() < offset) {
        return child;
      }
    }
    return first;
  }

  private static boolean isWritten(INode node) {
    return node instanceof ILeafNode && (node.getGrammarElement() == null || node.getGrammarElement() instanceof AbstractElement
        || node.getGrammarElement() instanceof ParserRule);
  }
}
