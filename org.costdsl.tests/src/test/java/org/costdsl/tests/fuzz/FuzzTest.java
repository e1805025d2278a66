package org.costdsl.tests.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.costdsl.tests.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text breaks the tool: those that once did, and some of the fuzzer's; `org.costdsl.tests/bench/fuzz` tries many more. */
class FuzzTest {

  private static final int TEXTS = 300;
  private static final Probe PROBE = new Probe();
  private static final FileProbe FILES = new FileProbe();

  static Stream<Path> found() throws IOException {
    try (Stream<Path> files = Files.list(Repository.file("org.costdsl.tests/src/test/resources/fuzz"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("found")
  void whatOnceBrokeTheToolDoesNotAnyMore(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    assertThatCode(() -> FILES.ask(bytes)).doesNotThrowAnyException();
    String text = new String(bytes, StandardCharsets.UTF_8);
    for (int place : List.of(0, text.length() / 2, text.length())) {
      assertThatCode(() -> PROBE.ask(text, place)).doesNotThrowAnyException();
    }
  }

  @Test
  void damagedTextsDoNotBreakTheTool() throws IOException {
    Mutator mutator = new Mutator(Fuzzer.seeds(), 20_261_125);
    for (int i = 0; i < TEXTS; i++) {
      String text = mutator.next();
      int place = mutator.below(text.length());
      byte[] bytes = mutator.bytes(text);
      assertThatCode(() -> PROBE.ask(text, place)).as(text).doesNotThrowAnyException();
      assertThatCode(() -> FILES.ask(bytes)).as(text).doesNotThrowAnyException();
    }
  }
}
