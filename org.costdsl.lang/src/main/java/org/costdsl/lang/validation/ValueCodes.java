package org.costdsl.lang.validation;

import org.costdsl.lang.diagnostic.IssueCode;

/** The stable codes of values of the wrong kind. */
public final class ValueCodes {

  /** Several values where one is due. */
  public static final IssueCode ONE_VALUE = new IssueCode("property/one-value");
  /** A property takes a text in quotes. */
  public static final IssueCode TEXT = new IssueCode("value/text");
  /** A property takes a word of its vocabulary. */
  public static final IssueCode VOCABULARY = new IssueCode("value/vocabulary");
  /** A property takes a date. */
  public static final IssueCode DATE = new IssueCode("value/date");
  /** A property takes a number of devices of something. */
  public static final IssueCode ALLOCATION = new IssueCode("value/allocation");
  /** A property takes the name of a declaration. */
  public static final IssueCode REFERENCE = new IssueCode("value/reference");
  /** A property takes an organization and a purpose. */
  public static final IssueCode USES = new IssueCode("value/uses");
  /** A property takes a statement. */
  public static final IssueCode STATEMENT = new IssueCode("value/statement");
  /** A declaration of another kind is due. */
  public static final IssueCode WRONG_KIND = new IssueCode("name/wrong-kind");

  private ValueCodes() {
  }
}
