package org.costdsl.lang.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON objects as text in ASCII, indented by two blanks, whole or to be put into a larger text. */
final class JsonText {

  private static final JsonMapper MAPPER = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
  private static final String START = "{\n";
  private static final String END = "\n}";

  private JsonText() {
  }

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** The object, indented by so many blanks, without a line feed at its end. */
  static String of(ObjectNode node, int indent) {
    return text(node).indent(indent).stripTrailing();
  }

  /** The members of an object that has some, without its braces, each line indented by so many blanks more than without them. */
  static String members(ObjectNode node, int indent) {
    String text = text(node);
    return text.substring(START.length(), text.length() - END.length()).indent(indent).stripTrailing();
  }

  private static String text(ObjectNode node) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    try {
      return MAPPER.writer(printer).writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain nodes can always be written", e);
    }
  }
}
