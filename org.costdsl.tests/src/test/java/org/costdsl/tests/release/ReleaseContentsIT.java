package org.costdsl.tests.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What lies in the release. */
final class ReleaseContentsIT {

  private static final Pattern ROW = Pattern.compile("\\| (\\S+\\.jar) \\| ([^|]+) \\| ");

  private static ZipFile zip;

  @BeforeAll
  static void open() throws IOException {
    zip = new ZipFile(UnpackedRelease.archive("zip").toFile());
  }

  @AfterAll
  static void close() throws IOException {
    zip.close();
  }

  @Test
  void holdsTheCommandAndWhatBelongsToIt() {
    assertThat(names("")).contains("bin/costdsl", "bin/costdsl.cmd", "LICENSE", "README.md", "THIRD-PARTY.md", "lib/start.sh",
        "examples/deepseek.cost", "docs/tour.md");
    assertThat(names("lib/").stream().filter(n -> n.startsWith("lib/costdsl-"))).hasSize(1);
  }

  @Test
  void endsLinesAsTheirReadersDo() {
    assertThat(text("bin/costdsl")).startsWith("#!/bin/sh\n").doesNotContain("\r");
    assertThat(text("bin/costdsl.cmd").replace("\r\n", "")).isNotEmpty().doesNotContain("\n").contains("\"%~dp0..\\lib\\*\"");
  }

  @Test
  void namesTheLicenceOfEveryLibrary() {
    Map<String, String> licences = ROW.matcher(text("THIRD-PARTY.md")).results()
        .collect(Collectors.toMap(r -> "lib/" + r.group(1), r -> r.group(2)));
    Set<String> libraries = names("lib/");
    libraries.removeIf(n -> !n.endsWith(".jar") || n.startsWith("lib/costdsl-"));
    assertThat(licences.keySet()).isEqualTo(libraries);
    assertThat(licences).hasEntrySatisfying(new Condition<>(n -> n.startsWith("lib/jfreechart-"), "JFreeChart"),
        new Condition<>("LGPL-2.1-or-later"::equals, "LGPL"));
    Set<String> texts = licences.values().stream().map(l -> l.split(" or ")[0]).filter(l -> !l.equals("Public Domain"))
        .map(l -> "licences/" + l + ".txt").collect(Collectors.toCollection(TreeSet::new));
    assertThat(names("licences/")).isEqualTo(texts);
  }

  @Test
  void readmeSpeaksOfWhatIsThere() {
    String readme = text("README.md");
    assertThat(readme).startsWith("# costdsl " + root().substring("costdsl-".length(), root().length() - 1) + "\n");
    Matcher links = Pattern.compile("\\]\\(([^)]+)\\)").matcher(readme);
    assertThat(links.results().map(r -> r.group(1)).toList()).isNotEmpty().allMatch(l -> zip.getEntry(root() + l) != null);
  }

  /** Whoever builds it, and when: the times are those of the build's own setting. */
  @Test
  void bearsNoTraceOfTheMachine() {
    Set<FileTime> times = zip.stream().map(ZipEntry::getLastModifiedTime).collect(Collectors.toSet());
    assertThat(times).hasSize(1);
    List<String> folders = zip.stream().map(ZipEntry::getName).filter(n -> !n.startsWith(root())).toList();
    assertThat(folders).isEmpty();
  }

  private static String root() {
    String first = zip.stream().findFirst().orElseThrow().getName();
    return first.substring(0, first.indexOf('/') + 1);
  }

  /** The files below a folder of the archive, as seen from its root. */
  private static Set<String> names(String folder) {
    return zip.stream().filter(e -> !e.isDirectory()).map(e -> e.getName().substring(root().length())).filter(n -> n.startsWith(folder))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String text(String name) {
    try {
      return new String(zip.getInputStream(zip.getEntry(root() + name)).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
