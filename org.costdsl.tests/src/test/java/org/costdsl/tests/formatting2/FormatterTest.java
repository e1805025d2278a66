package org.costdsl.tests.formatting2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.costdsl.lang.analysis.TextFormatter;
import org.costdsl.tests.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The style of the language, and that nothing but space changes. */
class FormatterTest {

  private static final TextFormatter FORMATTER = TextFormatter.standard();

  static Stream<Path> files() throws IOException {
    List<Path> files;
    try (Stream<Path> examples = Files.walk(Repository.file("examples"));
        Stream<Path> library = Files.walk(Repository.file("org.costdsl.lang/src/main/resources/org/costdsl/lang/library"))) {
      files = Stream.concat(examples, library).filter(p -> p.toString().endsWith(".cost")).sorted().toList();
    }
    assertThat(files).hasSizeGreaterThan(10);
    return files.stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void examplesAndLibraryAreWrittenInTheStyle(Path file) throws IOException {
    String text = Files.readString(file);
    assertThat(format(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "let x=1+2*-3 | let x = 1 + 2 * -3",
      "let x   =  ( 1 - 2 ) | let x   = (1 - 2)",
      "let x = max ( a , 2 ) | let x = max(a, 2)",
      "let x = 5.39M USD @ 2023 | let x = 5.39M USD@2023",
      "let x = 30 %  @  report | let x = 30%  @report",
      "let x = a . b+c | let x = a.b + c",
      "let x = $ 5M | let x = $5M",
      "let x = 3 + / - 1 | let x = 3 +/- 1",
      "fn f( a,b )=a | fn f(a, b) = a",
      "run r{ } | run r {}",
      "run r  \"t\"{kind:sft tokens: 1T} | run r  \"t\" { kind: sft  tokens: 1T }",
      "let s = any of{a,b}/c | let s = any of { a, b } / c",
      "accept  a/b on   c because \"x\" | accept a/b on c because \"x\"",
      "let a = 1   // one | let a = 1   // one",
      "let a = 1//one | let a = 1 //one"})
  void spaceOnALine(String written, String wanted) {
    assertThat(format(written)).isEqualTo(wanted + "\n");
  }

  @Test
  void elementsBeginLinesAndBodiesAreIndented() {
    String written = "language 1.0 package a.b import c.* let x = 1 /* of x */ let y = 2\n\n\n\nrun r {kind: sft\n"
        + "model: {\ntotal: 1B params }\n// why\n stage s { kind: sft\n} on: 1 of h,\n2 of g\n\n}";
    assertThat(format(written)).isEqualTo("""
        language 1.0
        package a.b
        import c.*
        let x = 1 /* of x */
        let y = 2

        run r {
          kind: sft
          model: {
            total: 1B params
          }
          // why
          stage s {
            kind: sft
          }  on: 1 of h,
            2 of g
        }
        """);
  }

  @Test
  void aColumnOfValuesStaysAndIsAsNarrowAsItCanBe() {
    String aligned = "pool p {\n  life:        5 years\n  PUE: 1.2\n  devices:     2\n}\n";
    assertThat(format(aligned)).isEqualTo("pool p {\n  life:    5 years\n  PUE:     1.2\n  devices: 2\n}\n");
    String plain = "pool p {\n  life: 5 years\n  PUE:\n    1.2\n}\n";
    assertThat(format(plain)).isEqualTo(plain);
  }

  @Test
  void lineEndingsStayTheFilesOwn() {
    assertThat(format("run r {\r\nkind: sft\r\n}")).isEqualTo("run r {\r\n  kind: sft\r\n}\r\n");
  }

  @Test
  void textThatDoesNotParseIsLeftAloneWithTheReason() {
    TextFormatter.Formatted formatted = FORMATTER.format("a.cost", "let  x = = 2");
    assertThat(formatted.text()).isEqualTo("let  x = = 2");
    assertThat(formatted.problems()).isNotEmpty();
  }

  private static String format(String text) {
    TextFormatter.Formatted formatted = FORMATTER.format("a.cost", text);
    assertThat(formatted.problems()).as(text).isEmpty();
    return formatted.text();
  }
}
