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
      | `file/too-large` | `x.cost is larger than 64 MB`, `x.cost needs more memory than the 0.1 GB that Java may use; …` | a file above the bound |
      | `file/too-deep` | brackets or signs nested too deep | more nesting than any real file has: it is not parsed |
      | `file/line-end` | `a carriage return stands alone; lines end with LF or CRLF` | a file with the line ends of an old Macintosh |
      | `syntax/too-deep` | the same, found by the parser | while typing |
      | `syntax/other` | a message of the parser that has no words of its own | should not occur: please report it |
      | `archive/unreadable` | `x.costz is no zip archive that can be read`, encrypted, does not exist | a bundle or a library's archive |
      | `archive/name` | `x.costz names a file …, which may lead out of the archive` | an absolute name, `..`, a drive |
      | `archive/link` | `x.costz holds a link, …; links are not followed` | a symbolic link in an archive |
      | `archive/twice` | `x.costz holds two files named …` | a name that stands for two files |
      | `archive/too-large` | `x.costz holds more than 64 MB`, `… 2000 files`, `… swells more than 200 times` | an archive beyond bounds |
      | `bundle/unusable` | no manifest, one that is none, a file to check that is missing | an archive that is no bundle |
      | `bundle/changed` | which file is not as the manifest says; an error with `--locked` | a bundle that was changed |
      | `bundle/version` | which version made it; an error with `--locked` | a bundle of another version of the tool |
      | `bundle/several` | `x.costz holds 2 files to check; this needs one` | `estimate` and others on a bundle of several |
      | `library/missing` | `there is no library …` | a library that is not where it should be |
      | `library/version` | which version it has and which is asked for | a library of another version |
      | `library/outside` | it lies outside the project, or holds a link | a library that leads out of its folder |
      | `library/unusable` | no `library.properties`, or no name or version in it | a folder or archive that is no library |
      | `library/syntax` | `library … does not parse here`, at its line | a library's file with an error |
      | `library/package` | no package, or one of the standard library | a library's file that nobody could or should refer to |
      | `library/twice` | `library … is named twice` | two libraries of one name |
      | `project/setting` | which key or value of `costdsl.properties` makes no sense, at its line | a project's settings |
      | `project/several` | the paths belong to different projects; a bundle is used alone | paths that do not go together |
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
