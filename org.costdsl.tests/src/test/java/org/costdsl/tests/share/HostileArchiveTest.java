package org.costdsl.tests.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.costdsl.tests.cli.CommandLineRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives made to do harm are refused with a code, and nothing is written anywhere. */
class HostileArchiveTest {

  @TempDir
  private Path folder;

  private void refused(Path archive, String code, String words) throws IOException {
    for (CommandLineRun run : new CommandLineRun[] {CommandLineRun.of("check", archive.toString()),
        CommandLineRun.of("check", archive.toString(), "--locked"), CommandLineRun.of("estimate", archive.toString())}) {
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.out() + run.err()).contains("error[" + code + "]").contains(words).doesNotContain("\tat ");
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(archive);
    }
  }

  private Path archive() {
    return folder.resolve("x.costz");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../out.cost", "files/../../out.cost", "/etc/out.cost", "..\\out.cost", "C:/out.cost", "files//x.cost", "./x.cost",
      "files/.."})
  void aNameThatLeadsOut(String name) throws IOException {
    try (Zip zip = new Zip(archive())) {
      zip.file("manifest.json", "{}").file(name, "let x = 1\n");
    }
    refused(archive(), "archive/name", "which may lead out of the archive");
  }

  @Test
  void aLink() throws IOException {
    try (Zip zip = new Zip(archive())) {
      zip.file("manifest.json", "{}").link("files/x.cost", "/etc/passwd");
    }
    refused(archive(), "archive/link", "holds a link, `files/x.cost`");
  }

  @Test
  void twoFilesOfOneName() throws IOException {
    try (Zip zip = new Zip(archive())) {
      zip.file("files/x.cost", "let x = 1\n").file("files/x.cost", "let x = 2\n");
    }
    refused(archive(), "archive/twice", "two files named `files/x.cost`");
  }

  @Test
  void aFileThatSwells() throws IOException {
    try (Zip zip = new Zip(archive())) {
      zip.file("files/x.cost", new byte[50_000_000]);
    }
    assertThat(Files.size(archive())).isLessThan(100_000);
    refused(archive(), "archive/too-large", "swells more than 200 times");
  }

  @Test
  void manyFilesThatAreTooLargeTogether() throws IOException {
    byte[] text = new byte[900_000];
    try (Zip zip = new Zip(archive())) {
      for (int i = 0; i < 80; i++) {
        zip.file("files/" + i + ".cost", text);
      }
    }
    refused(archive(), "archive/too-large", "more than 64 MB");
  }

  @Test
  void tooManyFiles() throws IOException {
    try (Zip zip = new Zip(archive())) {
      for (int i = 0; i < 2_001; i++) {
        zip.file("files/" + i + ".cost", "");
      }
    }
    refused(archive(), "archive/too-large", "more than 2000 files");
  }

  @Test
  void noArchiveAtAll() throws IOException {
    refused(Files.writeString(archive(), "PK\u0003\u0004 nothing"), "archive/unreadable", "is no zip archive that can be read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[]", "{\"schema\" : \"costdsl.bundle/9\"}", "null",
      "{\"schema\":\"costdsl.bundle/1\",\"tool\":\"1\",\"language\":\"1.0\",\"date\":\"yesterday\",\"samples\":4000,\"seed\":1,"
          + "\"thresholds\":{},\"check\":[\"x.cost\"],\"files\":[]}"})
  void aManifestThatIsNone(String manifest) throws IOException {
    try (Zip zip = new Zip(archive())) {
      zip.file("manifest.json", manifest).file("files/x.cost", "let x = 1\n");
    }
    refused(archive(), "bundle/unusable", "no bundle that can be used");
  }

  @Test
  void aManifestThatAsksForMoreThanThereIs() throws IOException {
    try (Zip zip = new Zip(archive())) {
      zip.file("manifest.json", "{\"schema\":\"costdsl.bundle/1\",\"tool\":\"1\",\"language\":\"1.0\",\"date\":\"2025-01-31\","
          + "\"samples\":2000000000,\"seed\":1,\"thresholds\":{},\"check\":[\"x.cost\"],\"files\":[]}")
          .file("files/x.cost", "let x = 1\n").file("standard/d.cost", "package costdsl.defaults\n");
    }
    refused(archive(), "project/setting", "samples takes a number from 100 to 1000000, not 2000000000");
  }
}
