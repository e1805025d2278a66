package org.costdsl.tests.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages under docs/rules say what the rule folders say; `org.costdsl.tests/bench/rule-pages` writes them anew. */
class RulePagesTest {

  private static final List<String> WRITTEN_BY_OTHERS = List.of("mutation.md");

  static Stream<Map.Entry<String, String>> pages() {
    return RulePages.all().entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void thePageIsCurrent(Map.Entry<String, String> page) {
    assertThat(RulePages.folder().resolve(page.getKey())).hasContent(page.getValue());
  }

  @Test
  void noPageIsLeftOver() throws IOException {
    Path folder = RulePages.folder();
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile).map(f -> folder.relativize(f).toString().replace('\\', '/'))
          .filter(f -> !WRITTEN_BY_OTHERS.contains(f))).containsExactlyInAnyOrderElementsOf(RulePages.all().keySet());
    }
  }
}
