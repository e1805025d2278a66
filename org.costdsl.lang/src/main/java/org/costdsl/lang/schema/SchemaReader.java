package org.costdsl.lang.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.costdsl.lang.quantity.Dimension;
import org.costdsl.lang.quantity.Quantity;
import org.costdsl.lang.quantity.UnitCatalog;

/** Reads the schema table; a malformed row is a defect of the tool and says which one. */
final class SchemaReader {

  private final Map<String, DeclarationSchema> declarations = new LinkedHashMap<>();
  private String kind;
  private String documentation;
  private Map<String, PropertySchema> properties = new LinkedHashMap<>();

  static Schema read(String resource) {
    try (InputStream in = SchemaReader.class.getResourceAsStream(resource)) {
      SchemaReader reader = new SchemaReader();
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(reader::line);
      reader.endDeclaration();
      return new Schema(reader.declarations);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void line(String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    if (line.startsWith("[")) {
      endDeclaration();
      int end = line.indexOf(']');
      kind = line.substring(1, end);
      documentation = line.substring(line.indexOf('"') + 1, line.lastIndexOf('"'));
    } else if (line.startsWith("extends ")) {
      String base = line.substring("extends ".length()).trim();
      declarations.get(base).properties().forEach(p -> properties.put(p.name(), p.ownedBy(kind)));
    } else {
      PropertySchema row = row(line);
      properties.put(row.name(), row);
    }
  }

  private void endDeclaration() {
    if (kind != null) {
      declarations.put(kind, new DeclarationSchema(kind, documentation, properties));
      properties = new LinkedHashMap<>();
    }
  }

  private PropertySchema row(String line) {
    String[] cells = line.split("\\|", -1);
    if (cells.length != 6) {
      throw new IllegalStateException("schema row needs six cells: " + line);
    }
    String value = cells[1].trim();
    int space = value.indexOf(' ');
    ValueKind valueKind = ValueKind.of(space < 0 ? value : value.substring(0, space));
    String detail = space < 0 ? "" : value.substring(space + 1).trim();
    String[] role = cells[2].trim().split(" +");
    boolean quantity = valueKind == ValueKind.QUANTITY;
    List<Dimension> dimensions = quantity ? dimensions(detail) : List.of();
    List<String> words = quantity || detail.isEmpty() ? List.of() : List.of(detail.split(" +"));
    String unit = quantity ? detail.split(" or ")[0].trim() : "";
    return new PropertySchema(kind, cells[0].trim(), valueKind, unit, dimensions, words, Role.of(role[0]), role.length > 1,
        limits(cells[3].trim(), unit), Optional.of(cells[4].trim()).filter(s -> !s.isEmpty()), cells[5].trim());
  }

  private static List<Dimension> dimensions(String detail) {
    List<Dimension> result = new ArrayList<>();
    for (String unit : detail.split(" or ")) {
      result.add(quantityOf(unit.trim()).dimension());
    }
    return List.copyOf(result);
  }

  private static NaturalLimits limits(String text, String unit) {
    if (text.isEmpty()) {
      return NaturalLimits.NONE;
    }
    int dots = text.indexOf("..");
    double factor = unit.isEmpty() ? 1 : quantityOf(unit).value();
    String high = text.substring(dots + 2);
    return new NaturalLimits(Double.parseDouble(text.substring(0, dots)) * factor,
        high.isEmpty() ? Double.POSITIVE_INFINITY : Double.parseDouble(high) * factor);
  }

  private static Quantity quantityOf(String unit) {
    return UnitCatalog.standard().quantityOf(unit);
  }
}
