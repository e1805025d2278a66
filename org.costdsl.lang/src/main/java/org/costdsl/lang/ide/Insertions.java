package org.costdsl.lang.ide;

import java.util.List;
import java.util.Optional;
import org.costdsl.lang.model.AsOfSetting;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.model.CurrencySetting;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.ModelPackage;
import org.costdsl.lang.model.Property;
import org.costdsl.lang.model.Rate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Where new text goes in a file. */
final class Insertions {

  private final String document;
  private final CostFile file;
  private final String text;

  Insertions(String document, CostFile file) {
    this.document = document;
    this.file = file;
    this.text = NodeModelUtils.getNode(file).getRootNode().getText();
  }

  String text() {
    return text;
  }

  Edit at(int offset, String inserted) {
    return new Edit(new TextPlace(document, offset, 0), inserted);
  }

  /** A line after the imports, or after the package, or after the version. */
  Edit afterHead(String line) {
    return at(afterHead(), line + "\n");
  }

  /** A line after the last of the file's settings and rates. */
  Edit afterSettings(String line) {
    Optional<EObject> last = file.getElements().stream().filter(e -> e instanceof Rate || e instanceof CurrencySetting
        || e instanceof AsOfSetting).map(EObject.class::cast).reduce((a, b) -> b);
    return at(last.map(e -> lineAfter(NodeModelUtils.getNode(e))).orElseGet(this::afterHead), line + "\n");
  }

  /** A line before a declaration. */
  Edit before(Declaration declaration, String line) {
    int start = NodeModelUtils.findActualNodeFor(declaration).getOffset();
    return at(text.lastIndexOf('\n', start - 1) + 1, line + "\n");
  }

  /** A last line. */
  Edit atEnd(String line) {
    return at(text.length(), (text.isEmpty() || text.endsWith("\n") ? "" : "\n") + line + "\n");
  }

  /** A first property of a declaration's body, on a line of its own where the others have one; empty without a body. */
  Optional<Edit> property(Declaration declaration, String name, String value) {
    List<INode> braces = NodeModelUtils.findNodesForFeature(declaration, ModelPackage.Literals.DECLARATION__BODY);
    if (braces.isEmpty()) {
      return Optional.empty();
    }
    int inside = braces.get(0).getEndOffset();
    int lineEnd = text.indexOf('\n', inside);
    if (lineEnd < 0 || !text.substring(inside, lineEnd).isBlank()) {
      return Optional.of(at(inside, " " + name + ": " + value + " "));
    }
    int line = text.lastIndexOf('\n', inside - 1) + 1;
    String rest = text.substring(line);
    String indent = rest.substring(0, rest.length() - rest.stripLeading().length()) + "  ";
    return Optional.of(at(lineEnd, "\n" + indent + padded(name + ":", declaration) + value));
  }

  /** A name with the space that the first property has after its own. */
  private static String padded(String name, Declaration declaration) {
    int width = declaration.getMembers().stream().filter(m -> m instanceof Property p && !p.getItems().isEmpty()).findFirst()
        .map(m -> NodeModelUtils.findActualNodeFor(((Property) m).getItems().get(0)).getOffset()
            - NodeModelUtils.findActualNodeFor(m).getOffset()).orElse(0);
    return name + " ".repeat(Math.max(1, width - name.length()));
  }

  private int afterHead() {
    Optional<EObject> last = file.getImports().stream().map(EObject.class::cast).reduce((a, b) -> b);
    if (last.isPresent()) {
      return lineAfter(NodeModelUtils.getNode(last.get()));
    }
    int end = 0;
    for (String feature : List.of("version", "name")) {
      for (INode node : NodeModelUtils.findNodesForFeature(file, file.eClass().getEStructuralFeature(feature))) {
        end = lineAfter(node);
      }
    }
    return end;
  }

  private int lineAfter(INode node) {
    int end = text.indexOf('\n', node.getTextRegion().getOffset() + node.getTextRegion().getLength());
    return end < 0 ? text.length() : end + 1;
  }
}
