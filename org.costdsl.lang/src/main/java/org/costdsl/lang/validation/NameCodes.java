package org.costdsl.lang.validation;

import org.costdsl.lang.diagnostic.IssueCode;

/** The stable codes of problems with names. */
public final class NameCodes {

  /** A name that nothing has. */
  public static final IssueCode UNKNOWN = new IssueCode("name/unknown");
  /** A word that is no name, but nearly one. */
  public static final IssueCode NEAR_MISS = new IssueCode("name/near-miss");
  /** A property of nothing: the claim does not say what it covers. */
  public static final IssueCode NO_SUBJECT = new IssueCode("name/no-subject");
  /** A property or stage that a declaration does not have. */
  public static final IssueCode UNKNOWN_MEMBER = new IssueCode("name/unknown-member");
  /** A name that is declared twice. */
  public static final IssueCode DUPLICATE = new IssueCode("name/duplicate");
  /** A unit's name for a declaration. */
  public static final IssueCode UNIT = new IssueCode("name/unit");
  /** A function that does not exist. */
  public static final IssueCode UNKNOWN_FUNCTION = new IssueCode("name/unknown-function");
  /** A call of something that is no function, or a function that is not called. */
  public static final IssueCode NOT_A_FUNCTION = new IssueCode("name/not-a-function");
  /** A call with the wrong number of arguments. */
  public static final IssueCode ARGUMENTS = new IssueCode("name/arguments");
  /** A setting of the file that is given twice. */
  public static final IssueCode SETTING_TWICE = new IssueCode("name/setting-twice");

  private NameCodes() {
  }
}
