package org.costdsl.lang.ide;

import java.util.List;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.model.Element;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Parses only what is near for a completion: from the element before the one that is being written. What can stand at a place
 * of a file does not depend on the elements before that.
 */
final class NearbyContexts extends ContentAssistContextFactory {

  @Override
  protected String getInputToParse(INode last) {
    return near(super.getInputToParse(last));
  }

  @Override
  protected String getInputToParse(String document, int offset) {
    return near(super.getInputToParse(document, offset));
  }

  private String near(String before) {
    if (resource.getContents().isEmpty() || !(resource.getContents().get(0) instanceof CostFile file)) {
      return before;
    }
    List<Element> elements = file.getElements();
    int low = 0;
    int high = elements.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (start(elements.get(middle)) < before.length()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    // `low` elements begin before the place: the last of them is being written.
    return low < 2 ? before : before.substring(start(elements.get(low - 2)));
  }

  private static int start(Element element) {
    INode node = NodeModelUtils.getNode(element);
    return node == null ? 0 : node.getTextRegion().getOffset();
  }
}
