package org.costdsl.tests.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.costdsl.lang.cli.CostDsl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No class of the compilers is loaded by a check that runs no rules of a user. Drools itself looks up four of drools-mvel. */
class CompilerJarsTest {

  private static final Pattern COMPILER = Pattern.compile("source: \\S*/(ecj|drools-ecj|mvel2)-[^/]*\\.jar");

  @Test
  void aCheckWithoutTrustedRulesOpensNoneOfThem(@TempDir Path folder) throws Exception {
    Path file = RuleText.project(folder);
    RuleText.writeGood(folder.resolve("rules"), "house/good");
    List<String> loaded = classesLoaded(folder, "check", file.toString());
    assertThat(loaded).anyMatch(l -> l.contains("org.costdsl.lang.fact.PoolFact "));
    assertThat(loaded).noneMatch(l -> COMPILER.matcher(l).find());
  }

  private static List<String> classesLoaded(Path folder, String... arguments) throws IOException, InterruptedException {
    Path log = folder.resolve("classes");
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1", "-Xlog:class+load:file=" + log, "-cp", System.getProperty("java.class.path"),
        CostDsl.class.getName()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("out").toFile()).start();
    process.getOutputStream().close();
    assertThat(process.waitFor()).isLessThanOrEqualTo(1);
    return Files.readAllLines(log);
  }
}
