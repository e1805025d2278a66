package org.costdsl.tests.fuzz;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts whose size, not their words, is what could break a tool; each is made when it is asked for. */
final class Enormous {

  private Enormous() {
  }

  /**
   * The texts by name.
   *
   * @param length of a line, in characters
   * @param depth of brackets and signs
   * @param count of declarations
   */
  static Map<String, Supplier<String>> texts(int length, int depth, int count) {
    Map<String, Supplier<String>> texts = new LinkedHashMap<>();
    texts.put("a comment in one line", () -> "// " + "x".repeat(length));
    texts.put("a string in one line", () -> "source a \"" + "x y ".repeat(length / 4) + "\" { tier: press }");
    texts.put("a string without an end", () -> "source a \"" + "x y ".repeat(length / 4));
    texts.put("a name", () -> "let " + "x".repeat(length) + " = 1 USD");
    texts.put("a number", () -> "let x = " + "9".repeat(length) + " USD");
    texts.put("a number of groups", () -> "let x = 1" + "_000".repeat(length / 4) + " USD");
    texts.put("a unit", () -> "let x = 1 " + "kWh/".repeat(length / 4) + "s");
    texts.put("blanks", () -> " ".repeat(length) + "let x = 1");
    texts.put("blanks in a title", () -> "claim c \"a" + " ".repeat(length) + "b\" { opinion: \"x\" }");
    texts.put("empty lines", () -> "\n".repeat(length) + "let x = ");
    texts.put("nonsense", () -> "@:{)=, ".repeat(length / 7));
    texts.put("a comment that never ends", () -> "/* " + "* /".repeat(length / 3));
    texts.put("a sum in one line", () -> "let x = 1 USD" + " + 1 USD".repeat(length / 8));
    texts.put("a product in one line", () -> "let x = 1" + " * 2".repeat(length / 4));
    texts.put("alternatives", () -> "let x = one of {" + "1, ".repeat(length / 3) + "2}");
    texts.put("brackets", () -> "let x = " + "(".repeat(depth) + "1" + ")".repeat(depth));
    texts.put("open brackets", () -> "let x = " + "(".repeat(depth));
    texts.put("braces", () -> "pool p " + "{ ".repeat(depth));
    texts.put("signs", () -> "let x = " + "- ".repeat(depth) + "1");
    texts.put("calls", () -> "let x = " + "min(".repeat(depth) + "1" + ")".repeat(depth));
    texts.put("declarations", () -> lines(count, i -> "let x" + i + " = " + i + " USD"));
    texts.put("a chain of declarations", () -> "let x0 = 1 USD\n" + lines(count / 10, i -> "let x" + (i + 1) + " = x" + i + " + 1 USD"));
    texts.put("pools", () -> lines(count / 10, i -> "pool p" + i + " { devices: 8 of H800  busy: 70% }"));
    texts.put("claims", () -> lines(count / 10, i -> "claim c" + i + " { opinion: \"cheap\" }"));
    return texts;
  }

  private static String lines(int count, IntFunction<String> line) {
    return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
  }
}
