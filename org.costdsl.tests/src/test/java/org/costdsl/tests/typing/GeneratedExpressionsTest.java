package org.costdsl.tests.typing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.tests.Analysed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions made at random with known dimensions: no sound one is refused, and none with a mismatch anywhere passes. */
class GeneratedExpressionsTest {

  private static final int EXPRESSIONS = 200;

  @ParameterizedTest
  @ValueSource(longs = {20250202, 1, 31415})
  void soundExpressionsPassAndHaveTheirDimension(long seed) {
    Random random = new Random(seed);
    List<DimensionedText> expressions = IntStream.range(0, EXPRESSIONS)
        .mapToObj(i -> DimensionedText.sound(random, DimensionedText.exponents(random), 4)).toList();
    FileResult result = Analysed.text(lines(expressions));
    assertThat(result.issues().stream().filter(i -> i.severity() == Severity.ERROR)).isEmpty();
    for (int i = 0; i < EXPRESSIONS; i++) {
      assertThat(result.report().orElseThrow().figure("x" + i).orElseThrow().dimension()).as(expressions.get(i).text())
          .isEqualTo(expressions.get(i).dimension());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {20250202, 1, 31415})
  void oneMismatchAnywhereIsToldOf(long seed) {
    Random random = new Random(seed);
    List<DimensionedText> expressions = IntStream.range(0, EXPRESSIONS)
        .mapToObj(i -> DimensionedText.mismatched(random, DimensionedText.exponents(random), 3)).toList();
    FileResult result = Analysed.text(lines(expressions));
    Set<Integer> told = result.issues().stream().filter(i -> i.severity() == Severity.ERROR).map(i -> i.place().line())
        .collect(Collectors.toSet());
    List<String> missed = new ArrayList<>();
    for (int i = 0; i < EXPRESSIONS; i++) {
      if (!told.contains(i + 1)) {
        missed.add(expressions.get(i).text());
      }
    }
    assertThat(missed).isEmpty();
  }

  private static String[] lines(List<DimensionedText> expressions) {
    return IntStream.range(0, expressions.size()).mapToObj(i -> "let x" + i + " = " + expressions.get(i).text()).toArray(String[]::new);
  }
}
