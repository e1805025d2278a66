package org.costdsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same words over the same files are answered from the record of the run before, which any change of what it saw makes worthless. */
@DisabledOnOs(OS.WINDOWS)
class SameRunTest {

  @TempDir
  private Path home;

  @TempDir
  private Path caches;

  private CachedFolder files;

  @BeforeEach
  void write() throws IOException {
    files = CachedFolder.in(Files.createDirectory(home.resolve("costs")), caches);
    Files.createDirectory(files.folder().resolve("below"));
    files.write("below/e.cost", "let e = 12 USD\n");
  }

  private Path record() throws IOException {
    return files.kept(".run").get(0);
  }

  /** Checks, and whether that was answered from a record. */
  private boolean isAnswered(String... options) throws IOException {
    CachedFolder.Run now = files.checkLater(options);
    boolean answered = files.analysed().isEmpty();
    assertThat(now).isEqualTo(files.uncached(options));
    return answered;
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif", "junit", "github", "markdown"})
  void itSaysTheSame(String format) throws IOException {
    CachedFolder.Run first = files.checkLater("--format", format);
    files.forget(".check");
    assertThat(files.checkLater("--format", format)).isEqualTo(first);
    assertThat(files.analysed()).isEmpty();
    assertThat(first).isEqualTo(files.uncached("--format", format));
  }

  @Test
  void aNewFileIsTooNewToRelyOn() throws IOException {
    files.check(CachedFolder.BUILD);
    files.forget(".check");
    files.check(CachedFolder.BUILD);
    assertThat(files.analysed()).hasSize(7);
  }

  @Test
  void aChangeOfTheSameLengthAtTheSameTimeIsSeen() throws IOException {
    files.checkLater();
    Path file = files.folder().resolve("d.cost");
    FileTime before = Files.getLastModifiedTime(file);
    files.write("d.cost", "let y = 12 USD\nexpect y < 20 USD\n");
    Files.setLastModifiedTime(file, before);
    files.forget(".check");
    assertThat(isAnswered()).isFalse();
    files.forget(".check");
    assertThat(isAnswered()).isTrue();
  }

  @Test
  void filesThatComeGoAndMoveAreSeen() throws IOException {
    files.checkLater();
    for (String name : new String[] {"below/new.cost", "another.cost"}) {
      files.write(name, "package elsewhere\npool Nothing { devices: 1 }\n");
      files.forget(".check");
      assertThat(isAnswered()).as(name).isFalse();
    }
    Files.move(files.folder().resolve("a.cost"), files.folder().resolve("below/a.cost"));
    files.forget(".check");
    assertThat(isAnswered()).isFalse();
    Files.delete(files.folder().resolve("below/e.cost"));
    files.forget(".check");
    assertThat(isAnswered()).isFalse();
    files.forget(".check");
    assertThat(isAnswered()).isTrue();
  }

  @Test
  void aProjectAboveIsSeen() throws IOException {
    files.checkLater();
    Files.writeString(home.resolve("costdsl.properties"), "samples = 500\n");
    files.forget(".check");
    assertThat(isAnswered()).isFalse();
  }

  @Test
  void anotherFileInTheFirstOnesPlaceIsSeen() throws IOException {
    files.checkLater();
    Path file = files.folder().resolve("below");
    Files.move(file, home.resolve("away"));
    Files.createDirectory(file);
    files.write("below/e.cost", "let e = 13 USD\n");
    files.forget(".check");
    assertThat(isAnswered()).isFalse();
  }

  @Test
  void otherWordsAskAnew() throws IOException {
    files.checkLater();
    files.forget(".check");
    assertThat(isAnswered("--seed", "2")).isFalse();
    files.forget(".check");
    assertThat(isAnswered("--no-cache")).isFalse();
    assertThat(isAnswered()).isTrue();
  }

  @Test
  void aFileIsWrittenAgain() throws IOException {
    Path report = home.resolve("report.txt");
    int code = files.checkLater("--output", report.toString()).code();
    String first = Files.readString(report);
    Files.delete(report);
    files.forget(".check");
    CachedFolder.Run second = files.checkLater("--output", report.toString());
    assertThat(files.analysed()).isEmpty();
    assertThat(second).isEqualTo(new CachedFolder.Run(code, ""));
    assertThat(report).hasContent(first);
  }

  @Test
  void aDamagedRecordIsNone() throws IOException {
    files.checkLater();
    long size = Files.size(record());
    for (long place = 0; place < size; place += Math.max(1, size / 20)) {
      try (RandomAccessFile file = new RandomAccessFile(record().toFile(), "rw")) {
        file.seek(place);
        int before = file.read();
        file.seek(place);
        file.write(before ^ 0x55);
      }
      files.forget(".check");
      assertThat(isAnswered()).as("byte " + place).isFalse();
    }
    for (long length : new long[] {0, 3, size / 2, size - 1}) {
      try (RandomAccessFile file = new RandomAccessFile(record().toFile(), "rw")) {
        file.setLength(length);
      }
      files.forget(".check");
      assertThat(isAnswered()).as("cut to " + length).isFalse();
    }
  }

  @Test
  void rulesThatAppearAreSpokenOf() throws IOException {
    Path file = files.folder().resolve("d.cost");
    try (Stream<Path> others = Files.walk(files.folder())) {
      for (Path other : others.sorted(Comparator.reverseOrder()).filter(f -> !f.equals(file) && !f.equals(files.folder())).toList()) {
        Files.delete(other);
      }
    }
    files.checkLater();
    assertThat(isAnswered()).isTrue();
    Files.createDirectory(files.folder().resolve("rules"));
    files.forget(".check");
    assertThat(isAnswered()).isFalse();
  }
}
