package org.costdsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.costdsl.lang.cli.CostDsl;
import org.costdsl.tests.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Every Java that the machine has gives the same bytes; skipped where there is but the one that runs the tests. */
@DisabledOnOs(OS.WINDOWS)
class JavaVersionsTest {

  private static final Path HOMES = Path.of("/usr/lib/jvm");
  private static final int OLDEST = 17;

  @TempDir
  private Path folder;

  /** Other versions than this one, as the `release` file of each says. */
  private static List<Path> others() throws IOException {
    if (!Files.isDirectory(HOMES)) {
      return List.of();
    }
    try (Stream<Path> homes = Files.list(HOMES)) {
      return homes.filter(h -> Files.isRegularFile(h.resolve("release")) && version(h) >= OLDEST && version(h) != Runtime.version().feature())
          .sorted().toList();
    }
  }

  private static int version(Path home) {
    try {
      return Files.readAllLines(home.resolve("release")).stream().filter(l -> l.startsWith("JAVA_VERSION=\""))
          .mapToInt(l -> Runtime.Version.parse(l.substring(14, l.length() - 1)).feature()).findFirst().orElse(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] written(Path home, String... command) throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    Files.deleteIfExists(output);
    List<String> line = Stream.of(Stream.of(home.resolve("bin/java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
        System.getProperty("java.class.path"), CostDsl.class.getName()), Stream.of(command), Stream.of("-o", output.toString()))
        .flatMap(s -> s).toList();
    Process process = new ProcessBuilder(line).redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(folder.resolve("errors").toFile()).start();
    assertThat(process.waitFor()).as(Files.readString(folder.resolve("errors"))).isZero();
    return Files.readAllBytes(output);
  }

  @Test
  void giveTheSameFiguresAndReports() throws Exception {
    List<Path> others = others();
    assumeTrue(!others.isEmpty(), "no other Java below " + HOMES);
    Path own = Path.of(System.getProperty("java.home"));
    String examples = Repository.file("examples").toString();
    String flagship = Repository.file("examples/deepseek.cost").toString();
    for (String[] command : new String[][] {{"check", examples, "--fail-on", "never", "--format", "json"},
        {"report", flagship, "--format", "html"}}) {
      byte[] expected = written(own, command);
      for (Path other : others) {
        assertThat(written(other, command)).as(other + " " + String.join(" ", command)).isEqualTo(expected);
      }
    }
  }
}
