package org.costdsl.tests.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.costdsl.tests.Repository;
import org.junit.jupiter.api.Test;

/** The reference of facts in `docs/user-rules.md` is what the sources say; {@code -Dcostdsl.golden=write} writes it anew. */
class FactReferenceTest {

  private static final String BEGIN = "<!-- FACTS: written by FactReferenceTest -->";
  private static final Path PAGE = Repository.file("docs/user-rules.md");
  private static final Path FACTS = Repository.file("org.costdsl.lang/src/main/java/org/costdsl/lang/fact");
  private static final Pattern TYPE =
      Pattern.compile("(?s)/\\*\\*(.*?)\\*/\\s*public (?:record (\\w+)\\((.*?)\\)\\s*(?:implements|\\{)|interface (\\w+) \\{)");
  private static final Pattern MEMBER =
      Pattern.compile("(?s)\\n  /\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:public |default )?([\\w<>., ]+) (\\w+)\\(([^)]*)\\)(?: \\{|;)");
  private static final Pattern COMPONENT = Pattern.compile("([\\w.<>, ]+?) (\\w+)(?:,\\s*|$)");

  @Test
  void thePageListsEveryFact() throws IOException {
    String page = Files.readString(PAGE);
    String due = page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + "\n" + reference();
    if ("write".equals(System.getProperty("costdsl.golden"))) {
      Files.writeString(PAGE, due);
      throw new AssertionError("written anew, look at it and run again without costdsl.golden: " + PAGE);
    }
    assertThat(page).isEqualTo(due);
    assertThat(due).contains("### RunFact", "| `utilisation` | Figure |", "### DeclarationFact", "| `placeOf(String property)` |",
        "| `accelerator` | String | name of its accelerator, or null |");
  }

  private static String reference() throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.list(FACTS)) {
      for (Path file : files.filter(f -> f.getFileName().toString().endsWith("Fact.java")).sorted().toList()) {
        text.append(type(Files.readString(file)));
      }
    }
    return text.toString();
  }

  private static String type(String source) {
    Matcher type = TYPE.matcher(source);
    assertThat(type.find()).isTrue();
    String words = type.group(1);
    StringBuilder text = new StringBuilder("\n### " + (type.group(2) == null ? type.group(4) : type.group(2)) + "\n\n"
        + plain(words.split("@param")[0]) + "\n\n| name | type | what it is |\n|---|---|---|\n");
    if (type.group(2) != null) {
      Matcher component = COMPONENT.matcher(type.group(3).replaceAll("\\s+", " "));
      while (component.find()) {
        text.append(row(component.group(2), component.group(1), parameter(words, component.group(2))));
      }
    }
    Matcher member = MEMBER.matcher(source);
    while (member.find()) {
      String arguments = member.group(4);
      text.append(row(member.group(3) + (arguments.isEmpty() ? "" : "(" + arguments + ")"), member.group(2), plain(member.group(1))));
    }
    return text.toString();
  }

  private static String parameter(String words, String name) {
    return Stream.of(words.split("@param")).map(String::strip).filter(p -> p.startsWith(name + " "))
        .map(p -> plain(p.substring(name.length()))).findFirst().orElse("");
  }

  private static String row(String name, String type, String words) {
    return "| `" + name + "` | " + type.strip().replace("<", "&lt;").replace("|", "\\|") + " | " + words.replace("|", "\\|") + " |\n";
  }

  private static String plain(String words) {
    List<String> lines = words.lines().map(l -> l.strip().replaceFirst("^\\*\\s?", "")).toList();
    return String.join(" ", lines).replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`").replaceAll("\\s+", " ").strip();
  }
}
