package org.costdsl.lang.ide;

import java.util.List;

/**
 * A declaration for an outline or a search.
 *
 * @param name its name
 * @param kind its declaration word, {@code let}, {@code fn} or {@code scenario}
 * @param detail its figure or verdict; empty if it has none
 * @param place all of its text
 * @param namePlace its name
 * @param children what it contains: the stages of a run
 */
public record Symbol(String name, String kind, String detail, TextPlace place, TextPlace namePlace, List<Symbol> children) {

  public Symbol {
    children = List.copyOf(children);
  }
}
