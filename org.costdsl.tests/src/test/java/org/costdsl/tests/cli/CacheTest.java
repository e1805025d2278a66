package org.costdsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.costdsl.lang.analysis.AnalysisSettings;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.cli.Cache;
import org.costdsl.lang.cli.Pipeline;
import org.costdsl.lang.cli.Session;
import org.costdsl.lang.cli.Terminal;
import org.costdsl.lang.rule.RuleCatalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A second check says what a first one would, from what the first has kept, and never from what no longer holds. */
class CacheTest {

  @TempDir
  private Path folder;

  @TempDir
  private Path caches;

  private CachedFolder files;

  @BeforeEach
  void write() throws IOException {
    files = CachedFolder.in(folder, caches);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif", "junit", "github", "markdown"})
  void aSecondCheckSaysTheSameAndAnalysesNothing(String format) {
    CachedFolder.Run first = files.check(CachedFolder.BUILD, "--format", format);
    assertThat(files.analysed()).hasSize(6);
    CachedFolder.Run second = files.check(CachedFolder.BUILD, "--format", format);

    assertThat(files.analysed()).isEmpty();
    assertThat(first).isEqualTo(files.uncached("--format", format));
    assertThat(second).isEqualTo(first);
  }

  @Test
  void aChangeIsFollowedAsFarAsWordsReach() throws IOException {
    files.check(CachedFolder.BUILD);
    files.write("prices.cost", Files.readString(files.folder().resolve("prices.cost")).replace("30k", "5k"));
    CachedFolder.Run second = files.check(CachedFolder.BUILD);

    // d.cost has no word of the package; c.cost has an error, and what is said of errors may rest on all packages
    assertThat(files.analysed()).containsExactly("a.cost", "b.cost", "c.cost", "other.cost", "prices.cost");
    assertThat(second).isEqualTo(files.uncached());
    files.check(CachedFolder.BUILD);
    assertThat(files.analysed()).isEmpty();
  }

  @Test
  void anUnknownNameIsLookedForInNewPackages() throws IOException {
    files.check(CachedFolder.BUILD);
    files.write("new.cost", "package elsewhere\npool Nothing { devices: 1 }\n");
    CachedFolder.Run second = files.check(CachedFolder.BUILD);

    assertThat(second.text()).contains("`elsewhere` has one");
    assertThat(second).isEqualTo(files.uncached());
  }

  @Test
  void aFileThatIsGoneIsForgotten() throws IOException {
    files.check(CachedFolder.BUILD);
    Files.delete(files.folder().resolve("prices.cost"));
    CachedFolder.Run second = files.check(CachedFolder.BUILD);

    assertThat(second).isEqualTo(files.uncached());
    assertThat(second.text()).contains("Offer");
  }

  @Test
  void otherBuildsSettingsAndOptionsAskAnew() {
    files.check(CachedFolder.BUILD);
    for (List<String> options : List.of(List.of("--seed", "2"), List.of("--samples", "500"), List.of("--no-cache"),
        List.of("--color", "always"), List.of("--fail-on", "never"))) {
      CachedFolder.Run other = files.check(CachedFolder.BUILD, options.toArray(String[]::new));
      assertThat(other).isEqualTo(files.uncached(options.toArray(String[]::new)));
      files.check(CachedFolder.BUILD, options.toArray(String[]::new));
      assertThat(files.analysed().isEmpty()).isEqualTo(!options.contains("--no-cache"));
    }
    files.check("another build");
    assertThat(files.analysed()).hasSize(6);
    files.check(CachedFolder.BUILD, "--jobs", "1");
    assertThat(files.analysed()).isEmpty();
  }

  @Test
  void nothingIsKeptWithoutTheCache() throws IOException {
    files.check(CachedFolder.BUILD, "--no-cache");
    assertThat(files.kept("")).isEmpty();
  }

  @Test
  void aFileThatChangesMeanwhileIsNotKept() throws IOException {
    String before = Files.readString(files.folder().resolve("d.cost"));
    String sharedBefore = Files.readString(files.folder().resolve("prices.cost"));
    for (String name : List.of("d.cost", "prices.cost")) {
      files.check(changing(name));
      files.write("d.cost", before);
      files.write("prices.cost", sharedBefore);
      assertThat(files.check(name)).as(name).isEqualTo(files.uncached());
    }
  }

  /** Writes a file anew after its hash was taken and before it is files.analysed(). */
  private Session changing(String name) {
    Pipeline pipeline = files.new Noting() {
      @Override
      public void stream(AnalysisSettings settings, List<Path> paths, Set<Path> wanted, Consumer<FileResult> results) {
        try {
          files.write(name, name.equals("d.cost") ? "let z = 1 USD\n" : "package shared.prices\n");
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        super.stream(settings, paths, wanted, results);
      }
    };
    return new Session(pipeline, RuleCatalogue::standard, Terminal.NONE, InputStream.nullInputStream()).caching(new Cache(files.caches(), name));
  }
}
