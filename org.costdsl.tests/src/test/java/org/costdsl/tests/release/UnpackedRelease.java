package org.costdsl.tests.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.costdsl.tests.Repository;
import org.costdsl.tests.cli.SystemTools;

/**
 * The release, unpacked by a user who then may read it but not write to it. Its command runs with a Java runtime of the modules
 * that the documentation names, and with no other tool than those of every system.
 *
 * @param home the unpacked folder
 * @param runtime the Java runtime
 * @param folder holds these, the user's cache, and a folder to work in
 */
public record UnpackedRelease(Path home, Path runtime, Path folder) {

  /** As docs/installation.md states them. */
  static final String MODULES = "java.base,java.compiler,java.desktop,java.logging,java.management,jdk.unsupported";

  /** A user without rights, who is nobody else either; a superuser could write anywhere. */
  private static final List<String> NOBODY = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
  private static final int MINUTES = 3;

  /** Unpacks the release into a folder, and makes the runtime. */
  public static UnpackedRelease in(Path folder) throws IOException, InterruptedException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    for (String open : List.of("cache", "work")) {
      Files.setPosixFilePermissions(Files.createDirectory(folder.resolve(open)), PosixFilePermissions.fromString("rwxrwxrwx"));
    }
    // No blank in its path: with one, Java 17 keeps its own classes only in an archive, and nothing of a jar.
    Path unpacked = Files.createDirectory(folder.resolve("tools"));
    call("tar", "-xzf", archive("tar.gz").toString(), "-C", unpacked.toString());
    call("chmod", "-R", "a-w", unpacked.toString());
    Path runtime = folder.resolve("runtime");
    call(Path.of(System.getProperty("java.home"), "bin", "jlink").toString(), "--add-modules", MODULES, "--output",
        runtime.toString());
    try (Stream<Path> homes = Files.list(unpacked)) {
      return new UnpackedRelease(homes.findFirst().orElseThrow(), runtime, folder);
    }
  }

  /** The archive that was built, by its ending. */
  public static Path archive(String ending) throws IOException {
    try (Stream<Path> built = Files.list(Repository.file("org.costdsl.site/release/target"))) {
      List<Path> found = built.filter(f -> f.getFileName().toString().matches("costdsl-[^/]*\\." + ending)).toList();
      if (found.size() != 1) {
        throw new IOException("one archive was expected, not " + found + "; mvn package makes it");
      }
      return found.get(0);
    }
  }

  /** The command, to be started. */
  ProcessBuilder command(String... arguments) throws IOException {
    List<String> words = new ArrayList<>(System.getProperty("user.name").equals("root") ? NOBODY : List.of());
    words.add(home.resolve("bin/costdsl").toString());
    words.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(words).directory(work().toFile());
    builder.environment().keySet().retainAll(List.of("LANG"));
    builder.environment().putAll(Map.of("PATH", runtime.resolve("bin") + ":" + SystemTools.in(folder),
        "XDG_CACHE_HOME", folder.resolve("cache").toString(), "COSTDSL_ARCHIVE", "off"));
    return builder;
  }

  /** A folder that its user may write to. */
  public Path work() {
    return folder.resolve("work");
  }

  /** Every file of a folder below it, with its size and time. */
  static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(file).toString(), Files.size(file) + " " + Files.getLastModifiedTime(file));
      }
    }
    return contents;
  }

  private static void call(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).inheritIO().start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IOException("failed: " + String.join(" ", command));
    }
  }
}
