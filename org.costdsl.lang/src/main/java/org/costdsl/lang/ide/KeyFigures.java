package org.costdsl.lang.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.costdsl.lang.model.Block;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.DeclarationKind;
import org.costdsl.lang.model.Item;
import org.costdsl.lang.model.Member;
import org.costdsl.lang.model.Property;
import org.costdsl.lang.typing.SourceText;

/** An accelerator's figures as they are written, for choosing one. */
final class KeyFigures {

  private static final List<String> BRIEF = List.of("peak.bf16", "memory", "TDP");
  private static final List<String> FULL = List.of("released", "peak", "memory", "bandwidth", "interconnect", "TDP", "price", "rental",
      "export_control");

  private KeyFigures() {
  }

  /** The figures that tell accelerators apart, in a few words; empty for other declarations. */
  static String brief(Declaration declaration) {
    return figures(declaration).stream().filter(f -> BRIEF.contains(f.name)).map(f -> f.value.replace(" / device", ""))
        .collect(Collectors.joining(", "));
  }

  /** All that decide, as Markdown; empty for other declarations. */
  static String full(Declaration declaration) {
    return figures(declaration).stream().filter(f -> FULL.contains(f.name.split("\\.")[0]))
        .map(f -> "- " + f.name + ": " + f.value + "\n").collect(Collectors.joining());
  }

  private record Written(String name, String value) {
  }

  private static List<Written> figures(Declaration declaration) {
    List<Written> found = new ArrayList<>();
    if (declaration.getKind() == DeclarationKind.ACCELERATOR) {
      declaration.getMembers().forEach(member -> add(member, "", found));
    }
    return found;
  }

  private static void add(Member member, String block, List<Written> found) {
    if (!(member instanceof Property property) || property.getName() == null) {
      return;
    }
    Block inner = property.getBlock();
    if (inner != null) {
      inner.getMembers().forEach(m -> add(m, property.getName() + ".", found));
    } else if (!property.getItems().isEmpty()) {
      found.add(new Written(block + property.getName(), latest(property.getItems())));
    }
  }

  /** The value that holds last, without its sources. */
  private static String latest(List<Item> items) {
    Item last = items.get(items.size() - 1);
    String value = last.getValue() == null ? "" : SourceText.of(last.getValue());
    return last.getSince() == null ? value : value + " from " + last.getSince();
  }
}
