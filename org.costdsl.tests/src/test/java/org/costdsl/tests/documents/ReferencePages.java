package org.costdsl.tests.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.costdsl.lang.quantity.Dimension;
import org.costdsl.lang.quantity.Unit;
import org.costdsl.lang.quantity.UnitCatalog;
import org.costdsl.lang.schema.DeclarationSchema;
import org.costdsl.lang.schema.NaturalLimits;
import org.costdsl.lang.schema.PropertySchema;
import org.costdsl.lang.schema.Schema;
import org.costdsl.lang.typing.BuiltIn;
import org.costdsl.tests.Repository;

/** The pages under docs/language as the tool's own tables have them: declarations and their properties, units, functions. */
final class ReferencePages {

  private static final String NOTE = "<!-- Written from the tool's tables by ReferencePages; change the tables. -->\n";

  private ReferencePages() {
  }

  /** Writes the pages; no arguments. */
  public static void main(String[] arguments) throws IOException {
    Files.createDirectories(folder());
    for (Map.Entry<String, String> page : all().entrySet()) {
      Files.writeString(folder().resolve(page.getKey()), page.getValue());
    }
  }

  static Path folder() {
    return Repository.file("docs/language");
  }

  /** Text by file name below the folder. */
  static Map<String, String> all() {
    return new TreeMap<>(Map.of("declarations.md", declarations(), "units.md", units(), "functions.md", functions()));
  }

  private static String declarations() {
    StringBuilder text = new StringBuilder(NOTE).append("# Declarations and their properties\n\n")
        .append("[Examples of each](../language.md). A *computed* property can be referred to, but not given; one that is\n")
        .append("*given or computed* counts as given, and the rules compare it with what the rest of the file comes to.\n");
    Schema.standard().declarations().forEach(d -> text.append(declaration(d)));
    return text.toString();
  }

  private static String declaration(DeclarationSchema declaration) {
    StringBuilder text = new StringBuilder("\n## ").append(declaration.kind()).append("\n\n").append(declaration.documentation());
    if (declaration.kind().equals("stage")) {
      return text.append(" It has the properties of a [run](#run).\n").toString();
    }
    text.append("\n\n| property | takes | who gives it | limits | what it is |\n|---|---|---|---|---|\n");
    declaration.properties().forEach(p -> text.append(row(p)));
    return text.toString();
  }

  private static String row(PropertySchema property) {
    return "| `" + property.name() + "` | " + takes(property) + " | " + role(property) + " | " + limits(property) + " | "
        + property.documentation().replace("|", "\\|") + property.defaultName().map(d -> " Default: `" + d + "`.").orElse("") + " |\n";
  }

  private static String takes(PropertySchema property) {
    return switch (property.kind()) {
      case QUANTITY -> property.unit().equals("1") ? "number" : "`" + property.unit() + "`";
      case WORD -> property.anyWord() ? "word" : words(property.words());
      case REFERENCE -> "a " + String.join(" or ", property.words());
      case REFERENCES -> String.join(", ", property.words());
      case MIXED -> String.join(", ", property.words()) + " or words";
      case ALLOCATION -> "`N of` pool or accelerator";
      case USES -> "organization purpose share";
      default -> property.kind().name().toLowerCase(Locale.ROOT);
    };
  }

  private static String words(List<String> words) {
    return words.stream().map(w -> "`" + w + "`").collect(Collectors.joining(" "));
  }

  private static String role(PropertySchema property) {
    String role = switch (property.role()) {
      case EITHER -> "given or computed";
      case INHERITED -> "given; a stage takes it from its run";
      default -> property.role().name().toLowerCase(Locale.ROOT);
    };
    return property.required() ? role + ", needed" : role;
  }

  private static String limits(PropertySchema property) {
    NaturalLimits limits = property.limits();
    if (limits.low() == Double.NEGATIVE_INFINITY) {
      return "";
    }
    return limits.high() == Double.POSITIVE_INFINITY ? "at least " + whole(limits.low()) : whole(limits.low()) + " to " + whole(limits.high());
  }

  private static String whole(double limit) {
    return limit == Math.rint(limit) ? String.valueOf((long) limit) : String.valueOf(limit);
  }

  private static String units() {
    Map<String, StringBuilder> sections = new TreeMap<>();
    for (Unit unit : UnitCatalog.standard().all()) {
      sections.computeIfAbsent(heading(unit), h -> new StringBuilder()).append("| `").append(unit.name()).append("` | ")
          .append(others(unit)).append(" | ").append(unit.documentation()).append(" |\n");
    }
    StringBuilder text = new StringBuilder(NOTE).append("# Units\n\nUnits multiply and divide: `USD / GPU-hour`, `kW-month`, ")
        .append("`tokens / device / s`. A unit's name cannot be the name of a declaration.\n");
    sections.forEach((heading, rows) -> text.append("\n## ").append(heading)
        .append("\n\n| unit | also | what it is |\n|---|---|---|\n").append(rows));
    return text.toString();
  }

  private static String heading(Unit unit) {
    return unit.isMoney() ? "money" : unit.dimension().equals(Dimension.NONE) ? "number" : unit.dimension().toString();
  }

  private static String others(Unit unit) {
    return Stream.concat(Stream.of(unit.plural()), unit.aliases().stream())
        .filter(a -> !a.equals(unit.name())).distinct().map(a -> "`" + a + "`").collect(Collectors.joining(" "));
  }

  private static String functions() {
    StringBuilder text = new StringBuilder(NOTE).append("# Functions\n\n| function | takes | what it is |\n|---|---|---|\n");
    for (BuiltIn function : BuiltIn.values()) {
      text.append("| `").append(function.word()).append("` | ").append(function.arity()).append(" | ")
          .append(function.documentation()).append(" |\n");
    }
    return text.toString();
  }
}
