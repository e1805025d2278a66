package org.costdsl.lang.ide;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;

/** Stretches of text that widen from a place, as the grammar nests them. */
final class Selections {

  private Selections() {
  }

  static List<TextPlace> around(XtextResource resource, String document, int offset) {
    List<TextPlace> places = new ArrayList<>();
    int last = -1;
    for (INode node = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset); node != null; node = node.getParent()) {
      ITextRegion region = node.getTextRegion();
      boolean around = region.getOffset() <= offset && offset <= region.getOffset() + region.getLength();
      if (around && region.getLength() > last) {
        places.add(new TextPlace(document, region.getOffset(), region.getLength()));
        last = region.getLength();
      }
    }
    return places;
  }
}
