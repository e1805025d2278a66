package org.costdsl.lang.ide;

import java.util.List;
import java.util.Optional;

/**
 * The findings of a file, grouped by the claim that they are about.
 *
 * @param nodes the claims with the gravest judgements first, then other declarations, problems of the text and accepted findings
 */
public record ClaimTree(List<Node> nodes) {

  public ClaimTree {
    nodes = List.copyOf(nodes);
  }

  /** What a node says. */
  public enum Kind {
    SUPPORTED, CONTRADICTED, UNDECIDED, NOT_CHECKABLE, ERROR, WARNING, INFO, ACCEPTED, GROUP, NUMBER, REASON, REMEDY, INPUT
  }

  /**
   * A claim, a finding, or a line of its explanation.
   *
   * @param kind what it says
   * @param label the claim's name, the rule's id, or what the text is
   * @param text the judgement, the message, or the value
   * @param source where it comes from; empty if that is not said
   * @param place where it stands; empty if it has no place
   * @param children what explains it
   */
  public record Node(Kind kind, String label, String text, String source, Optional<TextPlace> place, List<Node> children) {

    public Node {
      children = List.copyOf(children);
    }
  }
}
