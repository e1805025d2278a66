package org.costdsl.lang.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.costdsl.lang.model.TextLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** Addresses of web pages in the strings of a file; nothing else of them is opened or looked at. */
final class Links {

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>\\\\]+");

  private Links() {
  }

  static List<Link> of(XtextResource resource, String document) {
    List<Link> links = new ArrayList<>();
    for (EObject root : resource.getContents()) {
      for (TextLiteral text : EcoreUtil2.getAllContentsOfType(root, TextLiteral.class)) {
        INode node = NodeModelUtils.findActualNodeFor(text);
        Matcher address = ADDRESS.matcher(NodeModelUtils.getTokenText(node));
        while (address.find()) {
          links.add(new Link(new TextPlace(document, node.getOffset() + address.start(), address.end() - address.start()), address.group()));
        }
      }
    }
    return links;
  }
}
