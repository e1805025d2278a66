package org.costdsl.tests.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The results that the tests inside the workbench wrote. */
final class InnerReport {

  /**
   * A test that ran.
   *
   * @param name class and method
   * @param failure why it failed; empty if it passed
   * @param skipped whether it was not meant to run
   */
  record Result(String name, Optional<String> failure, boolean skipped) {
  }

  private InnerReport() {
  }

  static List<Result> read(Path file) throws IOException {
    try {
      NodeList cases = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getElementsByTagName("testcase");
      List<Result> results = new ArrayList<>();
      for (int i = 0; i < cases.getLength(); i++) {
        results.add(result((Element) cases.item(i)));
      }
      return results;
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file + " is not a report", e);
    }
  }

  private static Result result(Element test) {
    String type = test.getAttribute("classname");
    String name = type.substring(type.lastIndexOf('.') + 1) + "." + test.getAttribute("name");
    return new Result(name, text(test, "failure").or(() -> text(test, "error")), test.getElementsByTagName("skipped").getLength() > 0);
  }

  private static Optional<String> text(Element test, String tag) {
    NodeList found = test.getElementsByTagName(tag);
    return found.getLength() == 0 ? Optional.empty() : Optional.of(found.item(0).getTextContent());
  }
}
