package org.costdsl.tests.formatting2;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.costdsl.lang.analysis.TextFormatter;

/** Formatting twice is formatting once, and it changes nothing but space, whatever the author's spacing and comments. */
class FormatterProperties {

  private static final TextFormatter FORMATTER = TextFormatter.standard();

  @Property(tries = 400, seed = "20250202")
  void formattingKeepsEverythingButSpaceAndSettlesAtOnce(@ForAll("files") String text) {
    TextFormatter.Formatted once = FORMATTER.format("a.cost", text);
    assertThat(once.problems()).as(text).isEmpty();
    assertThat(Parsed.of(once.text())).as(once.text()).isEqualTo(Parsed.of(text));
    assertThat(FORMATTER.format("a.cost", once.text()).text()).isEqualTo(once.text());
    assertThat(once.text().lines().filter(l -> !l.contains("//"))).noneMatch(l -> l.endsWith(" "));
  }

  @Provide
  Arbitrary<String> files() {
    return element().list().ofMinSize(1).ofMaxSize(6).flatMap(elements -> spaced(String.join(" ", elements)));
  }

  /** Every space of a text replaced by space or comments of another shape. */
  private static Arbitrary<String> spaced(String text) {
    List<String> words = List.of(text.split(" "));
    Arbitrary<String> gap = Arbitraries.frequency(Tuple.of(12, " "), Tuple.of(3, "   "),
        Tuple.of(3, "\n"), Tuple.of(1, "\n\n\n  "), Tuple.of(1, "\t"),
        Tuple.of(1, " // why\n"), Tuple.of(1, "\n// why not\n    "), Tuple.of(1, " /* how */ "),
        Tuple.of(1, "\n/** what\n * it is */\n"));
    return gap.list().ofSize(words.size()).map(gaps -> {
      StringBuilder result = new StringBuilder();
      for (int i = 0; i < words.size(); i++) {
        result.append(words.get(i)).append(gaps.get(i));
      }
      return result.toString();
    });
  }

  private static Arbitrary<String> element() {
    Arbitrary<String> members = Arbitraries.oneOf(property(), property(), stage()).list().ofMaxSize(5).map(m -> String.join(" ", m));
    Arbitrary<String> declaration = Combinators.combine(Arbitraries.of("pool", "run", "staff", "claim"), name(), members)
        .as((kind, name, body) -> kind + " " + name + " \"t\" { " + body + " }");
    Arbitrary<String> formula = Combinators.combine(name(), expression(2)).as((name, e) -> "let " + name + " = " + e);
    Arbitrary<String> scenario = Combinators.combine(name(), expression(1))
        .as((name, e) -> "scenario " + name + " { override " + name + ".b = " + e + " override c.d = 2 }");
    return Arbitraries.oneOf(declaration, formula, scenario, Arbitraries.of("currency USD", "as of 2025-02-02",
        "rate 1 USD = 7.25 CNY on 2025-01-31", "fn f ( a , b ) = a * b", "expect v3.cost within 0.5% of 5M USD",
        "accept claim/scope on c because \"x\" until 2027-01-01"));
  }

  private static Arbitrary<String> stage() {
    return property().map(p -> "stage s { " + p + " }");
  }

  private static Arbitrary<String> property() {
    Arbitrary<String> block = expression(1).map(e -> "model: { total: " + e + " active: 2 }");
    return Arbitraries.oneOf(block, Combinators.combine(Arbitraries.of("price", "devices", "cost_of_capital", "use"),
        expression(2).list().ofMinSize(1).ofMaxSize(3).map(l -> String.join(" , ", l)), Arbitraries.of("", " @report", " from 2024-01"))
        .as((name, value, rest) -> name + ": " + value + rest));
  }

  private static Arbitrary<String> expression(int depth) {
    Arbitrary<String> simple = Arbitraries.of("5", "12k USD", "30%", "-3", "a100", "v3.cost", "unknown", "about 150", "2 USD@2023",
        "\"text\"", "f(1, 2)", "$5M", "1.2 to 1.4", "3 +/- 1", "between 2 and 3", "up to 400", "over 1.3M USD", "10_000 of A100");
    if (depth == 0) {
      return simple;
    }
    Arbitrary<String> inner = expression(depth - 1);
    Arbitrary<String> binary = Combinators.combine(number(), Arbitraries.of("+", "-", "*", "/", "per"), number())
        .as((l, operator, r) -> l + " " + operator + " " + r);
    Arbitrary<String> set = number().list().ofMinSize(1).ofMaxSize(3).map(l -> "any of { " + l.stream().collect(Collectors.joining(" , ")) + " }");
    return Arbitraries.oneOf(simple, inner, binary, binary.map(b -> "( " + b + " )"), set);
  }

  private static Arbitrary<String> number() {
    return Arbitraries.of("5", "12k USD", "a100", "v3.cost", "2 GPU-hours", "(1 + 2)", "-3");
  }

  private static Arbitrary<String> name() {
    return Arbitraries.of("a100", "v3", "five_million", "date", "least");
  }
}
