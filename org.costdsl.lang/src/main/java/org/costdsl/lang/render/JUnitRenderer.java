package org.costdsl.lang.render;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.costdsl.lang.analysis.CheckTotals;
import org.costdsl.lang.analysis.FailOn;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.rule.Accepted;

/**
 * The result of a check as a JUnit report after Surefire's schema. A file without messages is a test that passes; each message is a
 * test of its own: an error if the file cannot be used, a failure if it makes the check fail, and passed otherwise; an accepted
 * finding is a test that was skipped.
 */
public final class JUnitRenderer implements CheckRenderer {

  private final FailOn failOn;

  /** A renderer of failures from the given severity on. */
  public JUnitRenderer(FailOn failOn) {
    this.failOn = failOn;
  }

  @Override
  public boolean headShowsTotals() {
    return true;
  }

  @Override
  public String head(CheckTotals totals) {
    long messages = 0;
    long failures = 0;
    for (Severity severity : Severity.values()) {
      messages += totals.count(severity);
      failures += failOn.includes(severity) ? totals.count(severity) : 0;
    }
    long errors = totals.issues(Severity.ERROR);
    failures -= failOn.includes(Severity.ERROR) ? errors : 0;
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"costdsl\" time=\"0\" tests=\""
        + (totals.silent() + messages + totals.accepted()) + "\" errors=\"" + errors + "\" skipped=\"" + totals.accepted()
        + "\" failures=\"" + failures + "\">\n";
  }

  @Override
  public String file(FileResult file) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      List<CheckMessage> messages = CheckMessage.of(file);
      if (messages.isEmpty()) {
        begin(xml, file, "file");
        end(xml);
      }
      for (CheckMessage message : messages) {
        begin(xml, file, message.name());
        addOutcome(xml, message);
        end(xml);
      }
      for (Accepted accepted : file.accepted()) {
        begin(xml, file, CheckMessage.of(accepted.finding()).name());
        xml.writeEmptyElement("skipped");
        xml.writeAttribute("message", clean("accepted: " + accepted.acceptance().reason()));
        end(xml);
      }
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a string can always be written to", e);
    }
    return text.toString();
  }

  @Override
  public String foot(CheckTotals totals) {
    return "</testsuite>\n";
  }

  private static void begin(XMLStreamWriter xml, FileResult file, String name) throws XMLStreamException {
    xml.writeCharacters("  ");
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", clean(file.file()));
    xml.writeAttribute("name", clean(name));
    xml.writeAttribute("time", "0");
  }

  private static void end(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  private void addOutcome(XMLStreamWriter xml, CheckMessage message) throws XMLStreamException {
    if (!message.fatal() && !failOn.includes(message.severity())) {
      xml.writeStartElement("system-out");
      xml.writeCharacters(clean(message.severity().word() + ": ") + text(message));
    } else {
      xml.writeStartElement(message.fatal() ? "error" : "failure");
      xml.writeAttribute("message", clean(message.message()));
      xml.writeAttribute("type", clean(message.code()));
      xml.writeCharacters(text(message));
    }
    xml.writeEndElement();
  }

  private static String text(CheckMessage message) {
    return clean(message.place().toString()) + "\n"
        + message.lines().stream().map(JUnitRenderer::clean).collect(Collectors.joining("\n")) + "\n";
  }

  /** XML 1.0 has no place for two characters that are harmless elsewhere. */
  private static String clean(String text) {
    return SafeText.line(text).replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
  }
}
