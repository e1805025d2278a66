package org.costdsl.ui.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.costdsl.lang.ide.Symbol;

/** A declaration in the outline. It is the same as one of an earlier reading that has its kind and name, so that it stays open and selected. */
final class OutlineNode {

  private final String path;
  private final OutlineNode parent;
  private final Symbol symbol;
  private final List<OutlineNode> children;

  private OutlineNode(String path, OutlineNode parent, Symbol symbol) {
    this.path = path;
    this.parent = parent;
    this.symbol = symbol;
    children = of(path, this, symbol.children());
  }

  /** The declarations of a file. */
  static List<OutlineNode> of(List<Symbol> symbols) {
    return of("", null, symbols);
  }

  private static List<OutlineNode> of(String path, OutlineNode parent, List<Symbol> symbols) {
    Map<String, Integer> seen = new HashMap<>();
    List<OutlineNode> nodes = new ArrayList<>();
    for (Symbol symbol : symbols) {
      String own = path + '/' + symbol.kind() + ' ' + symbol.name();
      nodes.add(new OutlineNode(own + ' ' + seen.merge(own, 1, Integer::sum), parent, symbol));
    }
    return List.copyOf(nodes);
  }

  /** The innermost declaration around an offset. */
  static Optional<OutlineNode> at(List<OutlineNode> nodes, int offset) {
    return nodes.stream().filter(n -> n.contains(offset)).findFirst().map(n -> at(n.children, offset).orElse(n));
  }

  private boolean contains(int offset) {
    return symbol.place().offset() <= offset && offset <= symbol.place().offset() + symbol.place().length();
  }

  OutlineNode parent() {
    return parent;
  }

  Symbol symbol() {
    return symbol;
  }

  List<OutlineNode> children() {
    return children;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OutlineNode node && node.path.equals(path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }
}
