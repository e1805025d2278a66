package org.costdsl.tests.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.tests.Analysed;
import org.costdsl.tests.Repository;
import org.costdsl.tests.cli.CommandLineRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the pages show is true: a block `cost` is a file without error, a block `cost CODE` one with that error, a block `console`
 * is a command with its output, and links lead somewhere.
 */
class PagesTest {

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");
  private static final Pattern PROMPT = Pattern.compile("\\$ (?:\\./)?costdsl ");

  static Stream<Fence> files() {
    return Fence.all().stream().filter(f -> f.info().equals("cost") || f.info().startsWith("cost "));
  }

  static Stream<Fence> commands() {
    return Fence.all().stream().filter(f -> f.info().equals("console"));
  }

  static Stream<Path> pages() {
    return Fence.pages().stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void anExampleIsAsItSays(Fence example) {
    FileResult result = Analysed.text(example.text());
    List<String> errors = result.issues().stream().filter(i -> i.severity() == Severity.ERROR).map(LanguageIssue::code)
        .map(Object::toString).distinct().toList();
    List<String> said = Arrays.stream(example.info().split(" ")).skip(1).toList();
    assertThat(errors).as(result.issues().toString()).containsExactlyElementsOf(said);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aCommandPrintsWhatIsShown(Fence shown) {
    String command = shown.text().lines().findFirst().orElseThrow();
    Matcher prompt = PROMPT.matcher(command);
    assertThat(prompt.lookingAt()).as(command).isTrue();
    CommandLineRun run = CommandLineRun.of(arguments(command.substring(prompt.end())));
    String output = (run.err() + run.out()).replace(Repository.root() + "/", "");
    String expected = shown.text().substring(command.length() + 1);
    assertThat(new ShownOutput(expected).matches(output)).as(output).isTrue();
  }

  /** Paths of the repository are made absolute: the tests run in a folder of it. */
  private static String[] arguments(String command) {
    return Arrays.stream(command.split(" "))
        .map(a -> a.startsWith("docs/") || a.startsWith("examples") ? Repository.file(a).toString() : a).toArray(String[]::new);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksLeadSomewhere(Path page) throws IOException {
    Matcher links = LINK.matcher(Files.readString(page));
    while (links.find()) {
      String target = links.group(1);
      assertThat(target.contains("://") || target.startsWith("mailto:") || Files.exists(page.resolveSibling(target)))
          .as(page + " links to " + target).isTrue();
    }
  }

  @Test
  void theTourShowsItsFiles() throws IOException {
    List<String> shown = files().filter(f -> f.page().equals("docs/tour.md")).map(Fence::text).toList();
    assertThat(shown).hasSize(4);
    try (Stream<Path> files = Files.list(Repository.file("docs/tour")).sorted()) {
      List<Path> first = files.limit(shown.size()).toList();
      for (int i = 0; i < shown.size(); i++) {
        assertThat(first.get(i)).hasContent(shown.get(i));
      }
    }
  }

  @Test
  void everyFileOfTheTourIsSound() throws IOException {
    try (Stream<Path> files = Files.list(Repository.file("docs/tour"))) {
      assertThat(files.toList()).hasSize(10).allSatisfy(f -> assertThat(Analysed.files(f).unusable()).as(f.toString()).isFalse());
    }
  }
}
