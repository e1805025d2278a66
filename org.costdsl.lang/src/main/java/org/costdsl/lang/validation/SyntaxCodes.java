package org.costdsl.lang.validation;

import org.costdsl.lang.diagnostic.IssueCode;

/** The stable codes of problems with the shape of the text. */
public final class SyntaxCodes {

  /** A token that does not fit where it stands. */
  public static final IssueCode UNEXPECTED = new IssueCode("syntax/unexpected");
  /** A property without a value. */
  public static final IssueCode MISSING_VALUE = new IssueCode("syntax/missing-value");
  /** An operator, a hedge or a word without what has to follow it. */
  public static final IssueCode INCOMPLETE = new IssueCode("syntax/incomplete");
  /** A declaration without a name. */
  public static final IssueCode MISSING_NAME = new IssueCode("syntax/missing-name");
  /** A body that is not closed. */
  public static final IssueCode MISSING_BRACE = new IssueCode("syntax/missing-brace");
  /** A parenthesis that is not closed. */
  public static final IssueCode MISSING_PARENTHESIS = new IssueCode("syntax/missing-parenthesis");
  /** A word of the language where a name is due. */
  public static final IssueCode RESERVED_WORD = new IssueCode("syntax/reserved-word");
  /** A string that is not closed. */
  public static final IssueCode UNTERMINATED_TEXT = new IssueCode("syntax/unterminated-text");
  /** A property without its colon. */
  public static final IssueCode COLON = new IssueCode("syntax/missing-colon");
  /** A number, a text or a sign that belongs to nothing. */
  public static final IssueCode STRAY = new IssueCode("syntax/stray");
  /** A word that begins no declaration. */
  public static final IssueCode UNKNOWN_DECLARATION = new IssueCode("syntax/unknown-declaration");
  /** A property that stands in no declaration. */
  public static final IssueCode OUTSIDE_BODY = new IssueCode("syntax/outside-body");
  /** A stage that stands in no run. */
  public static final IssueCode STAGE_OUTSIDE_RUN = new IssueCode("syntax/stage-outside-run");
  /** Brackets or signs nested too deep, or a product that is too long. */
  public static final IssueCode TOO_DEEP = new IssueCode("syntax/too-deep");
  /** A version of the language that this tool does not know. */
  public static final IssueCode LANGUAGE_VERSION = new IssueCode("syntax/language-version");

  private SyntaxCodes() {
  }
}
