package org.costdsl.tests.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.tests.Analysed;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sizes that nobody writes are answered; `org.costdsl.tests/bench/enormous` tries them ten times as large, with the time each takes. */
class EnormousTextsTest {

  @TestFactory
  Stream<DynamicTest> areAnswered() {
    return Enormous.texts(100_000, 10_000, 10_000).entrySet().stream()
        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
          FileResult result = Analysed.text(e.getValue().get());
          assertThat(result.issues()).allSatisfy(i -> assertThat(i.message()).isNotBlank().hasSizeLessThan(1_000));
        }));
  }
}
