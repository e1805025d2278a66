package org.costdsl.lang.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.costdsl.lang.analysis.CheckTotals;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.diagnostic.SourceRange;

/**
 * The result of a check as workflow commands of GitHub Actions, which show each message beside its line:
 * {@code ::warning file=…,line=…,title=…::message}.
 */
public final class GitHubRenderer implements CheckRenderer {

  @Override
  public String file(FileResult file) {
    return CheckMessage.of(file).stream().map(GitHubRenderer::command).collect(Collectors.joining());
  }

  /** One line that sums up, for the log. */
  @Override
  public String foot(CheckTotals totals) {
    return new SummaryText(TextStyle.plain()).line(totals) + "\n";
  }

  private static String command(CheckMessage message) {
    SourceRange place = message.place();
    List<String> properties = new ArrayList<>();
    properties.add("file=" + property(place.file()));
    properties.add("line=" + place.line());
    properties.add("endLine=" + place.endLine());
    if (place.line() == place.endLine()) {
      properties.add("col=" + place.column());
      properties.add("endColumn=" + place.endColumn());
    }
    properties.add("title=" + property(message.code()));
    String text = message.lines().stream().map(SafeText::line).collect(Collectors.joining("\n"));
    return "::" + word(message.severity()) + " " + String.join(",", properties) + "::" + data(text) + "\n";
  }

  private static String word(Severity severity) {
    return severity == Severity.INFO ? "notice" : severity.word();
  }

  /** The documented escapes of a message; without them a line feed would begin a command of the file's own choice. */
  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(SafeText.line(text)).replace(":", "%3A").replace(",", "%2C");
  }
}
