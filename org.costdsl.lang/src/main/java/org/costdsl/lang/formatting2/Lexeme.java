package org.costdsl.lang.formatting2;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.formatting2.regionaccess.ITextSegment;

/**
 * A token or a comment with the space that the author left before it.
 *
 * @param segment its text
 * @param kind what it is
 * @param grammar the grammar's element of a token; null for a comment
 * @param rule the grammar's rule that a token stands in; empty for a comment
 * @param owner the model element of a token; null for a comment
 * @param start what begins with it
 * @param breaks line breaks before it
 * @param spaces characters between it and the line break, or the lexeme, before it
 */
record Lexeme(ITextSegment segment, Kind kind, EObject grammar, String rule, EObject owner, Start start, int breaks, int spaces) {

  /** What a lexeme is. */
  enum Kind {
    TOKEN, LINE_COMMENT, BLOCK_COMMENT
  }

  /** What begins with a lexeme. */
  enum Start {
    NOTHING, MEMBER, ELEMENT
  }

  static String ruleOf(EObject grammar) {
    ParserRule rule = GrammarUtil.containingParserRule(grammar);
    return rule == null ? "" : rule.getName();
  }

  /** Whether an element of the file or a member of a body begins with it. */
  boolean starts() {
    return start != Start.NOTHING;
  }

  String text() {
    return segment.getText();
  }

  boolean isComment() {
    return kind != Kind.TOKEN;
  }

  /** Whether this is the keyword of that text. */
  boolean is(String keyword) {
    return grammar instanceof Keyword && text().equals(keyword);
  }

  /** Whether this is the keyword of that text in that rule of the grammar. */
  boolean is(String keyword, String inRule) {
    return is(keyword) && rule.equals(inRule);
  }

  boolean isPropertyName() {
    return kind == Kind.TOKEN && starts() && rule.equals("Property");
  }

  boolean opens() {
    return is("{");
  }

  boolean closes() {
    return is("}") && !rule.startsWith("Stray");
  }
}
