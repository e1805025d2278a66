package org.costdsl.tests.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.costdsl.tests.Analysed;
import org.costdsl.tests.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of messages is the golden files, and lacks no code; `org.costdsl.tests/bench/message-page` writes it anew. */
class ErrorGalleryTest {

  private static final Pattern CODE = Pattern.compile("new IssueCode\\(\"([a-z/-]+)\"\\)");

  static Stream<GoldenCases.Case> evaluated() {
    return GoldenCases.read("evaluated.txt").stream();
  }

  @Test
  void thePageIsAsTheGoldenFilesHaveIt() {
    assertThat(ErrorGallery.page()).hasContent(ErrorGallery.text());
  }

  @Test
  void everyCodeOfTheToolIsOnThePage() throws IOException {
    String page = Files.readString(ErrorGallery.page());
    assertThat(codes()).hasSizeGreaterThan(60).allSatisfy(c -> assertThat(page).contains(c));
  }

  @ParameterizedTest
  @MethodSource("evaluated")
  void whatCannotBeWorkedOutIsSaid(GoldenCases.Case example) {
    assertThat(Checked.render(Analysed.text(example.text().split("\n")).issues())).isEqualTo(example.expected());
  }

  private static Set<String> codes() throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Repository.file("org.costdsl.lang/src/main/java"))) {
      sources.filter(f -> f.toString().endsWith(".java")).forEach(f -> {
        Matcher found = CODE.matcher(read(f));
        while (found.find()) {
          codes.add(found.group(1));
        }
      });
    }
    return codes;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
