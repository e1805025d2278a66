package org.costdsl.lang.analysis;

import com.google.inject.Inject;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.Element;
import org.costdsl.lang.services.CostGrammarAccess;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.XtextResource;

/**
 * Puts one declaration in the place of another where an edit lies between its first word and its last bracket: neither what comes
 * before nor what comes after is then parsed differently. Other edits are left to the parser.
 */
final class ElementExchange {

  private final IParser parser;
  private final NodeModelBuilder nodes;
  private final CostGrammarAccess grammar;

  /** A declaration and the one that has taken its place. */
  record Exchanged(Declaration former, Declaration now) {
  }

  /** An edit: what it leaves at the beginning and at the end, and the text that it makes. */
  private record Change(int start, int formerEnd, int growth, String text) {

    static Change between(String former, String text) {
      int most = Math.min(former.length(), text.length());
      int start = 0;
      while (start < most && former.charAt(start) == text.charAt(start)) {
        start++;
      }
      int same = 0;
      while (same < most - start && former.charAt(former.length() - 1 - same) == text.charAt(text.length() - 1 - same)) {
        same++;
      }
      return new Change(start, former.length() - same, text.length() - former.length(), text);
    }
  }

  @Inject
  ElementExchange(IParser parser, NodeModelBuilder nodes, CostGrammarAccess grammar) {
    this.parser = parser;
    this.nodes = nodes;
    this.grammar = grammar;
  }

  /** Brings a model up to a text if one declaration is all that has changed; else leaves it as it is and gives nothing. */
  Optional<Exchanged> exchange(XtextResource resource, String former, String text) {
    IParseResult parsed = resource.getParseResult();
    if (parsed == null || !(parsed.getRootASTElement() instanceof CostFile file) || parsed.hasSyntaxErrors()
        || ReadableText.check("", text).isPresent()) {
      return Optional.empty();
    }
    Change change = Change.between(former, text);
    return surrounding(file, change).flatMap(d -> replacement(d, change).map(r -> exchanged(resource, d, r, text)));
  }

  private static Optional<Declaration> surrounding(CostFile file, Change change) {
    List<Element> elements = file.getElements();
    for (int i = 0; i < elements.size(); i++) {
      INode node = NodeModelUtils.getNode(elements.get(i));
      int end = node.getTotalEndOffset();
      if (end > change.start) {
        boolean apart = i + 1 == elements.size() || isOnLaterLine(elements.get(i + 1), end + change.growth, change);
        return Optional.of(elements.get(i)).filter(e -> apart && change.formerEnd < end).filter(Declaration.class::isInstance)
            .map(Declaration.class::cast).filter(Declaration::isBody)
            .filter(d -> change.start > node.getOffset() + d.getKind().getLiteral().length());
      }
    }
    return Optional.empty();
  }

  /** Columns in a line change with what stands before them. */
  private static boolean isOnLaterLine(EObject next, int end, Change change) {
    int line = change.text.indexOf('\n', end);
    return line >= 0 && line < NodeModelUtils.findActualNodeFor(next).getOffset() + change.growth;
  }

  private Optional<IParseResult> replacement(Declaration declaration, Change change) {
    ICompositeNode node = NodeModelUtils.getNode(declaration);
    String part = change.text.substring(node.getTotalOffset(), node.getTotalEndOffset() + change.growth);
    IParseResult parsed = parser.parse(grammar.getCostFileAccess().getElementsElementParserRuleCall_4_0(), new StringReader(part), 0);
    boolean alike = !parsed.hasSyntaxErrors() && parsed.getRootASTElement() instanceof Declaration d && d.isBody()
        && d.getKind() == declaration.getKind() && parsed.getRootNode().getTotalLength() == part.length() && isClosed(parsed.getRootNode());
    return alike ? Optional.of(parsed) : Optional.empty();
  }

  private static boolean isClosed(ICompositeNode root) {
    ILeafNode last = NodeModelUtils.findLeafNodeAtOffset(root, root.getTotalEndOffset() - 1);
    return last != null && !last.isHidden() && last.getText().equals("}");
  }

  private Exchanged exchanged(XtextResource resource, Declaration former, IParseResult parsed, String text) {
    CostFile file = (CostFile) former.eContainer();
    Declaration now = (Declaration) parsed.getRootASTElement();
    ICompositeNode root = resource.getParseResult().getRootNode();
    ICompositeNode node = NodeModelUtils.getNode(former);
    file.getElements().set(file.getElements().indexOf(former), now);
    nodes.replaceAndTransferLookAhead(node, parsed.getRootNode());
    nodes.setCompleteContent(root, text);
    resource.getCache().clear(resource);
    return new Exchanged(former, now);
  }
}
