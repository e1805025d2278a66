package org.costdsl.tests.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.costdsl.tests.Repository;

/** The page of all messages, each with a text that causes it, from the golden files that the tests hold the tool to. */
final class ErrorGallery {

  /** Golden files in the order of the page, and what they are about. */
  static final Map<String, String> CHAPTERS = chapters();

  private static final String OTHERS = """

      ## Files, depth and rules

      | code | says | when |
      |---|---|---|
      | `file/unreadable` | `x.cost does not exist`, `… is not UTF-8 text`, `… cannot be read` | a file that cannot be used; the others are checked |
      | `file/too-large` | `x.cost is larger than 64 MB` | a file above the bound |
      | `file/too-deep` | brackets or signs nested too deep | more nesting than any real file has: it is not parsed |
      | `file/line-end` | `a carriage return stands alone; lines end with LF or CRLF` | a file with the line ends of an old Macintosh |
      | `syntax/too-deep` | the same, found by the parser | while typing |
      | `syntax/other` | a message of the parser that has no words of its own | should not occur: please report it |
      | `rule/does-not-compile` | the compiler's words, at the line of the rule's file | a rule of your own that is no rule |
      | `rule/failed` | which rule threw, and what | a rule of your own, over one file |
      | `rule/stopped` | which rule ran too long or ended the process | a rule of your own that met its limits |
      """;

  private ErrorGallery() {
  }

  /** Writes the page; no arguments. */
  public static void main(String[] arguments) throws IOException {
    Files.writeString(page(), text());
  }

  static Path page() {
    return Repository.file("docs/errors.md");
  }

  static String text() {
    StringBuilder text = new StringBuilder("""
        <!-- Written from the golden files of the tests by ErrorGallery; change those. -->
        # Messages

        What the tool says of a text that is wrong, with a text that causes it. A message stands at its place, as
        `line:column+length code: message`; further lines set the two sides beside each other, and `fix:` is what an editor offers
        to write. Errors need no word; warnings and infos say so. Codes are stable. What the *rules* say of figures and claims that
        are well written but not true is on [their own pages](rules/README.md).
        """);
    CHAPTERS.forEach((file, title) -> {
      text.append("\n## ").append(title).append('\n');
      GoldenCases.read(file + ".txt").forEach(c -> text.append(section(c)));
    });
    return text.append(OTHERS).toString();
  }

  private static String section(GoldenCases.Case example) {
    String title = example.title().substring(0, 1).toUpperCase(Locale.ROOT) + example.title().substring(1);
    return "\n### " + title + "\n\n```text\n" + example.text() + "```\n```text\n" + example.expected() + "```\n";
  }

  private static Map<String, String> chapters() {
    Map<String, String> chapters = new LinkedHashMap<>();
    chapters.put("syntax", "Syntax");
    chapters.put("numbers", "Numbers");
    chapters.put("units", "Units");
    chapters.put("dimensions", "Dimensions");
    chapters.put("money", "Money");
    chapters.put("dates", "Dates");
    chapters.put("names", "Names");
    chapters.put("properties", "Properties");
    chapters.put("cycles", "Cycles");
    chapters.put("accept", "Accepted findings");
    chapters.put("evaluated", "Figures that cannot be worked out");
    return chapters;
  }
}
