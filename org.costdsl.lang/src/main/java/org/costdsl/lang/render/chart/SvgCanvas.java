package org.costdsl.lang.render.chart;

import java.awt.font.FontRenderContext;
import java.io.StringWriter;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What a chart is drawn on: an SVG element without a colour, a font, a style or a script of its own. */
final class SvgCanvas {

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  /** What is not said is what the page says. */
  private static final String[] UNWANTED = {"font-family", "font-style", "font-weight", "font-size", "color-interpolation", "color-rendering",
      "image-rendering", "shape-rendering", "text-rendering", "xml:space", "stroke-dasharray", "stroke-dashoffset", "stroke-miterlimit",
      "stroke-linejoin", "stroke-linecap", "fill-opacity", "stroke-opacity", "color", "clip-path"};

  private final Document document;
  private final SVGGraphics2D graphics;

  SvgCanvas() {
    try {
      document = DocumentBuilderFactory.newInstance().newDocumentBuilder().getDOMImplementation().createDocument(NAMESPACE, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java comes with an XML parser", e);
    }
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setPrecision(2);
    graphics = new SVGGraphics2D(context, false);
  }

  SVGGraphics2D graphics() {
    return graphics;
  }

  /** What has been drawn, scalable, with a description in place of a picture for those who cannot see it. */
  String element(int width, int height, String description) {
    Element root = graphics.getRoot();
    clean(root);
    root.setAttribute("viewBox", "0 0 " + width + " " + height);
    root.setAttribute("class", "chart");
    root.setAttribute("role", "img");
    root.setAttribute("aria-label", description);
    return text(root);
  }

  private void clean(Element element) {
    fixWidth(element);
    tone(element, "fill");
    tone(element, "stroke");
    for (String attribute : UNWANTED) {
      element.removeAttribute(attribute);
    }
    NodeList children = element.getChildNodes();
    IntStream.range(0, children.getLength()).mapToObj(children::item).toList().forEach(child -> {
      if (child instanceof Element inner && !inner.getTagName().matches("defs|clipPath")) {
        clean(inner);
      } else if (child.getNodeType() != Node.TEXT_NODE) {
        element.removeChild(child);
      }
    });
  }

  /** The page's font may be wider than the one that the chart was laid out with. */
  private void fixWidth(Element element) {
    if (element.getTagName().equals("text")) {
      double width = Charts.TEXT.getStringBounds(element.getTextContent(), new FontRenderContext(null, true, true)).getWidth();
      element.setAttribute("textLength", String.format(Locale.ROOT, "%.1f", width));
      element.setAttribute("lengthAdjust", "spacingAndGlyphs");
    }
  }

  private static void tone(Element element, String what) {
    String colour = element.getAttribute(what);
    element.removeAttribute(what);
    String tone = colour.equals("none") ? "none" : "";
    for (Tone one : Tone.values()) {
      tone = one.written().equals(colour) ? one.cssClass() : tone;
    }
    if (!tone.isEmpty()) {
      element.setAttribute("class", (element.getAttribute("class") + " " + what + "-" + tone).strip());
    }
  }

  private static String text(Element root) {
    try {
      Transformer transformer = TransformerFactory.newInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      StringWriter text = new StringWriter();
      transformer.transform(new DOMSource(root), new StreamResult(text));
      return text.toString();
    } catch (TransformerException e) {
      throw new IllegalStateException("a tree in memory can always be written", e);
    }
  }
}
