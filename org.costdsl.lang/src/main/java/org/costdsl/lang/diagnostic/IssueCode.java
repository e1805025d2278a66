package org.costdsl.lang.diagnostic;

/** The stable code of a language message, such as {@code unit/mismatch}; lower case, a group and a name. */
public record IssueCode(String code) {

  public IssueCode {
    if (!code.matches("[a-z]+(-[a-z]+)*/[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("not an issue code: " + code);
    }
  }

  @Override
  public String toString() {
    return code;
  }
}
