package org.costdsl.lang.parser;

/**
 * A string token: double quotes, in which a backslash takes the next character as it is, and {@code \n} and {@code \t} stand
 * for a line feed and a tab.
 *
 * @param content the text that it stands for
 * @param closed whether its closing quote is there
 */
public record QuotedText(String content, boolean closed) {

  /** Reads a token that begins with a quote. */
  public static QuotedText read(String token) {
    StringBuilder content = new StringBuilder(token.length());
    for (int i = 1; i < token.length(); i++) {
      char c = token.charAt(i);
      if (c == '"') {
        return new QuotedText(content.toString(), true);
      }
      if (c == '\\' && i + 1 < token.length()) {
        i++;
        c = unescaped(token.charAt(i));
      }
      content.append(c);
    }
    return new QuotedText(content.toString().stripTrailing(), false);
  }

  private static char unescaped(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      default -> c;
    };
  }

  /** Writes a text as a token that {@link #read} turns back into it. */
  public static String write(String content) {
    StringBuilder token = new StringBuilder(content.length() + 2).append('"');
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      switch (c) {
        case '"', '\\' -> token.append('\\').append(c);
        case '\n' -> token.append("\\n");
        case '\t' -> token.append("\\t");
        default -> token.append(c);
      }
    }
    return token.append('"').toString();
  }
}
