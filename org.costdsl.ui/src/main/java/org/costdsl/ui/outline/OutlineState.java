package org.costdsl.ui.outline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.costdsl.lang.ide.Symbol;

/**
 * The declarations of one reading. The tree keeps the nodes of an earlier one as long as the same declarations are there, since to
 * build a long tree anew after each key would be felt; {@link #newest} leads from them to what is known now.
 */
final class OutlineState {

  private final List<OutlineNode> roots;
  private final Map<OutlineNode, OutlineNode> all = new LinkedHashMap<>();

  OutlineState(List<Symbol> symbols) {
    roots = OutlineNode.of(symbols);
    collect(roots);
  }

  private void collect(Collection<OutlineNode> nodes) {
    for (OutlineNode node : nodes) {
      all.put(node, node);
      collect(node.children());
    }
  }

  List<OutlineNode> roots() {
    return roots;
  }

  /** The node as this reading knows it. */
  OutlineNode newest(OutlineNode node) {
    return all.getOrDefault(node, node);
  }

  /** The nodes whose figures differ from an earlier state; empty if other declarations are there, or in another order. */
  Optional<List<OutlineNode>> changedSince(OutlineState before) {
    if (!List.copyOf(all.keySet()).equals(List.copyOf(before.all.keySet()))) {
      return Optional.empty();
    }
    List<OutlineNode> changed = new ArrayList<>();
    for (OutlineNode node : all.values()) {
      if (!node.symbol().detail().equals(before.newest(node).symbol().detail())) {
        changed.add(node);
      }
    }
    return Optional.of(changed);
  }
}
