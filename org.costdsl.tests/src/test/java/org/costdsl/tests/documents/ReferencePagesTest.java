package org.costdsl.tests.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference's tables are those of the tool; `org.costdsl.tests/bench/reference-pages` writes them anew. */
class ReferencePagesTest {

  static Stream<Map.Entry<String, String>> pages() {
    return ReferencePages.all().entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageIsAsTheTableHasIt(Map.Entry<String, String> page) {
    assertThat(ReferencePages.folder().resolve(page.getKey())).hasContent(page.getValue());
  }
}
