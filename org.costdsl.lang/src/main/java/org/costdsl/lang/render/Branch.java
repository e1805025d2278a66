package org.costdsl.lang.render;

import java.util.ArrayList;
import java.util.List;

/**
 * A node of a tree as text.
 *
 * @param text one line, colours included
 * @param children the nodes below it
 */
record Branch(String text, List<Branch> children) {

  Branch {
    children = List.copyOf(children);
  }

  /** The lines of the tree, drawn with line characters or with ASCII ones. */
  List<String> lines(boolean ascii) {
    List<String> lines = new ArrayList<>();
    lines.add(text);
    addChildren(lines, "", ascii);
    return lines;
  }

  private void addChildren(List<String> lines, String indent, boolean ascii) {
    for (int i = 0; i < children.size(); i++) {
      boolean last = i == children.size() - 1;
      String corner = last ? ascii ? "`- " : "└─ " : ascii ? "|- " : "├─ ";
      lines.add(indent + corner + children.get(i).text);
      children.get(i).addChildren(lines, indent + (last ? "   " : ascii ? "|  " : "│  "), ascii);
    }
  }
}
