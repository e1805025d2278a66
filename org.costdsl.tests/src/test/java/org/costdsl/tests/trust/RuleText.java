package org.costdsl.tests.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Rule folders with a given condition and consequence over pools. */
final class RuleText {

  private static final String CONDITION = """
      package rules.of_tests

      import org.costdsl.lang.fact.PoolFact
      import org.costdsl.lang.rule.Findings

      global Findings findings

      rule "%1$s"
      when
        $p : PoolFact( %2$s )
      then
        %3$s
      end
      """;

  private static final String PAGE = """
      ---
      title: A rule of the tests
      severity: warning
      kind: economics
      ---
      # A rule of the tests
      """;

  /** A consequence that reports. */
  static final String REPORT = "findings.report(\"%s\", $p).saying(\"seen\").left(\"a\", \"1\").right(\"b\", \"2\").because(\"so\");";

  private RuleText() {
  }

  /** Writes a rule. */
  static Path write(Path folder, String id, String condition, String consequence) throws IOException {
    return writeText(folder, id, CONDITION.formatted(id, condition, consequence));
  }

  /** Writes a rule that reports every pool. */
  static Path writeGood(Path folder, String id) throws IOException {
    return write(folder, id, "name != null", REPORT.formatted(id));
  }

  /** Writes a rule with the whole text of its condition. */
  static Path writeText(Path folder, String id, String drl) throws IOException {
    Path rule = Files.createDirectories(folder.resolve(id));
    String name = id.substring(id.indexOf('/') + 1);
    Files.writeString(rule.resolve(name + ".md"), PAGE);
    return Files.writeString(rule.resolve(name + ".drl"), drl);
  }

  /** Writes a file with one pool on line 5. */
  static Path project(Path folder) throws IOException {
    return Files.writeString(folder.resolve("project.cost"), """
        language 1.0
        import costdsl.hardware.*
        currency USD
        as of 2025-01-01
        pool fleet { devices: 8 of H100_SXM }
        """);
  }
}
