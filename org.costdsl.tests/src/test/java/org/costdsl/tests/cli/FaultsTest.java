package org.costdsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.costdsl.lang.cli.CostDsl;
import org.costdsl.tests.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong around a check is told in a line, and leaves everything as it was. */
class FaultsTest {

  private static final String FLAGSHIP = Repository.file("examples/deepseek.cost").toString();
  private static final String SOUND = "language 1.0\nlet x = 1 USD\n";

  @TempDir
  Path folder;

  /** The limit on a file's size stands for a full disk: writing fails in the middle. */
  @Test
  void aFullDiskLeavesTheOldFile() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a POSIX shell");
    Path file = Files.writeString(folder.resolve("out.json"), "old");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process = new ProcessBuilder("/bin/sh", "-c", "ulimit -f 16 && exec \"$@\"", "sh", java, "-XX:-UsePerfData", "-XX:TieredStopAtLevel=1",
        "-cp", System.getProperty("java.class.path"), CostDsl.class.getName(), "check", FLAGSHIP, "--format", "json", "-o", file.toString())
        .redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(said).startsWith("costdsl: cannot write " + file).hasLineCount(1);
    assertThat(process.exitValue()).isEqualTo(2);
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("out.json");
  }

  /** One file that is long, and one that is dense: its model takes ten times as much. */
  @Test
  void aFileThatMemoryHasNoRoomForIsNamedAndTheOthersAreChecked() throws Exception {
    Files.writeString(folder.resolve("a-dense.cost"), "language 1.0\nlet x = one of {" + "1, ".repeat(300_000) + "2}\n");
    Files.writeString(folder.resolve("b-long.cost"), "language 1.0\n//" + "x".repeat(3_000_000) + "\n");
    Files.writeString(folder.resolve("c.cost"), "language 1.0\nlet y = 1 USD + 1 kWh\n");
    Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx100m", "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), CostDsl.class.getName(), "check", folder.toString(),
        "--no-cache", "--jobs", "1").redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(said.lines().filter(l -> l.startsWith("error"))).hasSize(3)
        .anyMatch(l -> l.contains("file/too-large") && l.contains("a-dense.cost needs more memory than the 0.1 GB that Java may use"))
        .anyMatch(l -> l.contains("file/too-large") && l.contains("b-long.cost needs more memory"))
        .anyMatch(l -> l.contains("unit/mismatch"));
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(2);
  }

  @Test
  void aFolderThatMayNotBeWrittenToIsNamed() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    assumeTrue(locked.toFile().setWritable(false) && !Files.isWritable(locked), "this user may write everywhere");
    CommandLineRun run = CommandLineRun.of("check", FLAGSHIP, "-o", locked.resolve("out.txt").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("costdsl: cannot write ").hasLineCount(1);
  }

  @Test
  void aFolderThatMayNotBeReadIsNamedAndTheOthersAreChecked() throws IOException {
    Files.writeString(folder.resolve("a.cost"), SOUND);
    Path locked = Files.createDirectory(folder.resolve("locked"));
    assumeTrue(locked.toFile().setReadable(false) && !Files.isReadable(locked), "this user may read everything");
    CommandLineRun run = CommandLineRun.of("check", folder.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("locked cannot be read").contains("2 files");
  }

  @Test
  void theNullDeviceStaysADevice() {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device), "needs a null device");
    assertThat(CommandLineRun.of("check", FLAGSHIP, "-o", device.toString()).code()).isEqualTo(1);
    assertThat(Files.isRegularFile(device)).isFalse();
  }

  @Test
  void aFolderThatChangesMeanwhileIsNoFault() throws Exception {
    Files.writeString(folder.resolve("steady.cost"), SOUND);
    AtomicBoolean over = new AtomicBoolean();
    Thread other = new Thread(() -> comeAndGo(over), "changes the folder");
    other.start();
    try {
      for (int i = 0; i < 20; i++) {
        CommandLineRun run = CommandLineRun.of("check", folder.toString());
        assertThat(run.err()).as(run.out()).isEmpty();
        assertThat(run.code()).isIn(0, 2);
        assertThat(run.out()).contains("file");
      }
    } finally {
      over.set(true);
      other.join();
    }
  }

  private void comeAndGo(AtomicBoolean over) {
    try {
      for (int i = 0; !over.get(); i++) {
        Path inner = Files.createDirectories(folder.resolve("come/and/go" + i % 7));
        Path file = Files.writeString(inner.resolve("a.cost"), i % 2 == 0 ? SOUND : SOUND.substring(0, i % SOUND.length()));
        Thread.yield();
        Files.delete(file);
        Files.delete(inner);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aCircleOfLinksIsNotFollowed() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Files.writeString(inner.resolve("a.cost"), SOUND);
    Files.createSymbolicLink(inner.resolve("again"), folder);
    Files.createSymbolicLink(inner.resolve("itself.cost"), inner.resolve("itself.cost"));
    CommandLineRun run = CommandLineRun.of("check", folder.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("1 file");
  }

  @Test
  void filesThatImportEachOtherAreSound() throws IOException {
    Files.writeString(folder.resolve("a.cost"), "language 1.0\npackage a\nimport b.*\nlet x = 2 * y\n");
    Files.writeString(folder.resolve("b.cost"), "language 1.0\npackage b\nimport a.*\nlet y = 1 USD\n");
    assertThat(CommandLineRun.of("check", folder.toString()).code()).isZero();
    Files.writeString(folder.resolve("b.cost"), "language 1.0\npackage b\nimport a.*\nlet y = x\n");
    CommandLineRun round = CommandLineRun.of("check", folder.toString());
    assertThat(round.code()).isEqualTo(2);
    assertThat(round.out()).contains("cycle/value");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
