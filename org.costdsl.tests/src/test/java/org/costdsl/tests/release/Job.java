package org.costdsl.tests.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.costdsl.tests.cli.ProcessRun;

/**
 * The machine of a build: runs the commands of a job in a working folder, as a runner does, with a Java runtime and the release
 * archive at a `file:` address.
 *
 * @param folder what belongs to the job
 * @param environment variables of all its commands
 */
record Job(Path folder, Map<String, String> environment) {

  /** A job in an empty folder, with the variables that the examples ask for. */
  static Job in(Path folder, Path runtime, Map<String, String> more) throws IOException {
    Path archive = UnpackedRelease.archive("tar.gz");
    Map<String, String> environment = new TreeMap<>(more);
    environment.putAll(Map.of("PATH", runtime.resolve("bin") + ":/usr/bin:/bin", "COSTDSL_ARCHIVE", "off",
        "COSTDSL_RELEASE", archive.toUri().toString(), "COSTDSL_SHA256", sha256(archive)));
    Job job = new Job(folder, environment);
    for (Path part : List.of(job.work(), job.temporary())) {
      Files.createDirectories(part);
    }
    return job;
  }

  /** The checked out repository. */
  Path work() {
    return folder.resolve("work");
  }

  Path temporary() {
    return folder.resolve("my temporary files");
  }

  /** Runs one step: stops at the first command that fails. */
  ProcessRun run(String commands) throws IOException, InterruptedException {
    return run(List.of("bash", "-e", "-c", commands));
  }

  ProcessRun run(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command)).directory(work().toFile());
    builder.environment().keySet().retainAll(List.of("LANG", "HOME"));
    builder.environment().putAll(environment);
    return ProcessRun.of(builder);
  }

  private static String sha256(Path file) throws IOException {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** A file that holds a false claim about its own figures. */
  static String falseClaim(String good) {
    return good + "\nclaim cheap { states: fine_tune.cost is about 300 USD  covers: fine_tune  source: ledger }\n";
  }
}
