package org.costdsl.tests.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.costdsl.tests.Repository;
import org.costdsl.tests.cli.CommandLineRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Libraries by folder and archive, their versions, and a project's settings. */
class LibraryTest {

  private static final String PRICES = "package acme.prices\nlet card = 2k USD\n";
  private static final String STATEMENT = "name = acme-prices\nversion = 1.2.0\n";

  @TempDir
  private Path folder;

  private Path project;
  private String main;

  @BeforeEach
  void writeProject() throws IOException {
    project = folder.resolve("project");
    main = write("project/main.cost", "import acme.prices.*\nlet x = 3 * card\nclaim c { states: x is 6k USD }\n").toString();
    write("project/libs/prices/library.properties", STATEMENT);
    write("project/libs/prices/cards.cost", PRICES);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private CommandLineRun check(String... options) {
    List<String> arguments = new ArrayList<>(List.of("check", main, "--fail-on", "error"));
    arguments.addAll(List.of(options));
    return CommandLineRun.of(arguments.toArray(String[]::new));
  }

  @Test
  void aLibraryIsNamedOnTheCommandLine() {
    String library = project.resolve("libs/prices").toString();
    assertThat(check().code()).isEqualTo(2);
    for (String word : new String[] {library, library + "@1.2.0", library + "@1.2", library + "@1"}) {
      CommandLineRun run = check("--library", word);
      assertThat(run.code()).as(run.out()).isZero();
      assertThat(run.out()).contains("supported");
    }
  }

  @ParameterizedTest
  @CsvSource({"1.3, 2", "1.2.0.1, 2", "1.20, 2", "1.2.0, 0"})
  void theVersionIsChecked(String version, int code) {
    CommandLineRun run = check("--library", project.resolve("libs/prices") + "@" + version);
    assertThat(run.code()).isEqualTo(code);
    if (code != 0) {
      assertThat(run.out()).contains("error[library/version]").contains("has version 1.2.0, but " + version + " is asked for");
    }
  }

  @Test
  void theProjectNamesItsLibraries() throws IOException {
    write("project/costdsl.properties", "# prices\nlibraries = libs/prices@1.2\nsamples = 500\n");
    assertThat(check().code()).isZero();
    write("project/costdsl.properties", "# prices\nlibraries = libs/prices@2.0\n");
    CommandLineRun run = check();
    assertThat(run.out()).contains("error[library/version]").contains("costdsl.properties:2:1");
  }

  @Test
  void anArchiveIsALibraryToo() throws IOException {
    Path flat = folder.resolve("flat.zip");
    try (Zip zip = new Zip(flat)) {
      zip.file("library.properties", STATEMENT).file("cards.cost", PRICES);
    }
    Path around = folder.resolve("around.zip");
    try (Zip zip = new Zip(around)) {
      zip.file("prices-1.2.0/library.properties", STATEMENT).file("prices-1.2.0/cards.cost", PRICES);
    }
    assertThat(check("--library", flat + "@1.2.0").code()).isZero();
    assertThat(check("--library", around + "@1.2.0").code()).isZero();
    assertThat(check("--library", flat.toString(), "--library", around.toString()).out()).contains("error[library/twice]");
    Path hostile = folder.resolve("hostile.zip");
    try (Zip zip = new Zip(hostile)) {
      zip.file("library.properties", STATEMENT).file("../cards.cost", PRICES);
    }
    assertThat(check("--library", hostile.toString()).out()).contains("error[archive/name]");
  }

  @Test
  void aBundleCarriesItsLibraries() throws IOException {
    write("project/costdsl.properties", "libraries = libs/prices@1.2\n");
    Path bundle = folder.resolve("x.costz");
    String before = check("--format", "json").out();
    assertThat(CommandLineRun.of("bundle", main, "-o", bundle.toString()).code()).isZero();
    Files.delete(project.resolve("libs/prices/cards.cost"));
    CommandLineRun run = CommandLineRun.of("check", bundle.toString(), "--locked", "--format", "json", "--fail-on", "error");
    assertThat(run.code()).isZero();
    assertThat(run.out().replace(bundle + "/main.cost", "FILE")).isEqualTo(before.replace(main, "FILE"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      libraries = ../outside@1.0        | library/outside | lies outside the project
      libraries = libs/prices           | project/setting | say which version of libs/prices is wanted
      libraries = libs/none@1.0         | library/missing | there is no library
      libraries = /etc@1.0              | library/outside | lies outside the project
      samples = 5                       | project/setting | samples takes a number from 100 to 1000000, not 5
      samples = many                    | project/setting | samples takes a number, not `many`
      seed = x                          | project/setting | seed takes a number, not `x`
      threshold.claim/none.x = 1        | project/setting | there is no setting threshold.claim/none.x
      library = libs/prices             | project/setting | there is no setting library;
      seed = \\u00zz                    | library/unusable | cannot be read
      """)
  void settingsThatMakeNoSenseAreTold(String line, String code, String words) throws IOException {
    write("project/costdsl.properties", "# settings\n\n" + line + "\n");
    CommandLineRun run = check();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("error[" + code + "]").contains(words).doesNotContain("\tat ");
    assertThat(run.out()).containsPattern("costdsl.properties:[13]:1");
  }

  @Test
  void aLinkInALibraryIsRefused() throws IOException {
    Path secret = write("secret.cost", "package acme.secret\nlet s = 1\n");
    Files.createSymbolicLink(project.resolve("libs/prices/more.cost"), secret);
    assertThat(check("--library", project.resolve("libs/prices").toString()).out()).contains("error[library/outside]")
        .contains("holds a link, `more.cost`");
    Files.createSymbolicLink(project.resolve("libs/elsewhere"), write("other/library.properties", STATEMENT).getParent());
    write("project/costdsl.properties", "libraries = libs/elsewhere@1.2\n");
    assertThat(check().out()).contains("error[library/outside]").contains("lies outside the project");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      library.properties | version = 1.0                | library/unusable | states no name
      library.properties | name = Acme Prices           | library/unusable | states a name that is none: `Acme Prices`
      library.properties | name = acme-prices           | library/unusable | states no version
      cards.cost         | let x = (                    | library/syntax   | does not parse here
      cards.cost         | let card = 1 USD             | library/package  | needs a package
      cards.cost         | package costdsl.defaults     | library/package  | belongs to the standard library
      """)
  void aLibraryThatCannotBeUsedIsTold(String file, String text, String code, String words) throws IOException {
    write("project/libs/prices/" + file, text + "\n");
    CommandLineRun run = check("--library", project.resolve("libs/prices").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("error[" + code + "]").contains(words).contains("libs/prices/" + file);
  }

  @Test
  void aFolderWithoutAStatementIsNoLibrary() throws IOException {
    Files.delete(project.resolve("libs/prices/library.properties"));
    assertThat(check("--library", project.resolve("libs/prices").toString()).out()).contains("error[library/unusable]")
        .contains("it has no file library.properties");
  }

  @Test
  void aProjectsSettingsGiveWayToTheCommandLine() throws IOException {
    write("project/costdsl.properties", "libraries = libs/prices@1.2\nsamples = 300\nseed = 5\n");
    String u = write("project/u.cost", "let u = normal(100 USD, 10 USD)\n").toString();
    String set = CommandLineRun.of("estimate", u, "--all").out();
    assertThat(set).isEqualTo(CommandLineRun.of("estimate", u, "--all", "--samples", "300", "--seed", "5").out())
        .isNotEqualTo(CommandLineRun.of("estimate", u, "--all", "--seed", "6").out());
  }

  @Test
  void aThresholdOfTheProjectCounts() throws IOException {
    String file = Files.copy(Repository.file("examples/deepseek.cost"), project.resolve("deepseek.cost")).toString();
    assertThat(CommandLineRun.of("check", file).out()).contains("[claim/scope-mismatch]");
    write("project/costdsl.properties", "threshold.claim/scope-mismatch.share = 0\n");
    assertThat(CommandLineRun.of("check", file).out()).doesNotContain("[claim/scope-mismatch]").doesNotContain("project/setting");
  }

  @Test
  void pathsOfTwoProjectsAreNotMixed() throws IOException {
    write("project/costdsl.properties", "seed = 1\n");
    String other = write("other/o.cost", "let o = 1 USD\n").toString();
    assertThat(check(other).out()).contains("error[project/several]").contains("belong to different projects");
  }
}
