package org.costdsl.tests.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.costdsl.lang.cli.CostDsl;
import org.costdsl.lang.cli.Pipeline;
import org.costdsl.lang.cli.Terminal;
import org.costdsl.lang.rule.RuleCatalogue;
import org.costdsl.tests.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands around users' rules: off until trusted; begun, tried and used. */
class TrustCommandsTest {

  private record Run(int code, String out, String err) {
  }

  @Test
  void aHostileRuleBesideASharedFileDoesNothingUntilTrusted(@TempDir Path folder) throws IOException {
    Path file = RuleText.project(folder);
    Path trace = folder.resolve("trace");
    RuleText.write(folder.resolve("rules"), "house/hostile", "name != null",
        "java.nio.file.Files.writeString(java.nio.file.Path.of(\"" + trace + "\"), \"was here\");");
    for (Path path : List.of(file, folder)) {
      Run run = run("check", path.toString());
      assertThat(run.code()).isZero();
      assertThat(run.err()).contains("holds rules; they do not run without --trust-rules");
      assertThat(trace).doesNotExist();
    }
    Run named = run("check", file.toString(), "--rules", folder.resolve("rules").toString());
    assertThat(named.code()).isEqualTo(2);
    assertThat(named.err()).contains("are programs; add --trust-rules");
    assertThat(trace).doesNotExist();
    assertThat(run("check", file.toString(), "--trust-rules").code()).isZero();
    assertThat(trace).hasContent("was here");
  }

  @Test
  void aFaultyRuleIsShownAtItsLineAndTheCheckGoesOn(@TempDir Path folder) throws IOException {
    Path file = RuleText.project(folder);
    RuleText.writeGood(folder.resolve("rules"), "house/good");
    RuleText.write(folder.resolve("rules"), "house/bad", "prize != null", "");
    Run run = run("check", file.toString(), "--trust-rules");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("[house/good]: seen", "error[rule/does-not-compile]: ", "bad.drl:10:3", "$p : PoolFact( prize != null )");
  }

  @Test
  void aRuleThatIsBegunPassesItsTestAndFindsWhatItSays(@TempDir Path folder) throws IOException {
    Path rules = folder.resolve("rules");
    Run begun = run("rules", "new", "house/price-limit", "--in", rules.toString());
    assertThat(begun.code()).isZero();
    assertThat(begun.out().lines()).hasSize(4);
    Run tried = run("rules", "test", rules.toString());
    assertThat(tried.out()).isEqualTo("ok    house/price-limit\n1 passed, 0 failed\n".replace("\n", System.lineSeparator()));
    assertThat(tried.code()).isZero();
    Path fires = rules.resolve("house/price-limit/fires.cost");
    Files.writeString(fires, Files.readString(fires).replace("60k", "20k"));
    Run failed = run("rules", "test", rules.toString());
    assertThat(failed.code()).isEqualTo(1);
    assertThat(failed.out()).contains("FAIL  house/price-limit", "fires.cost:9: warning was expected and not found");
  }

  @Test
  void aRuleIsNotBegunTwiceNorUnderATakenOrOddName(@TempDir Path folder) {
    String in = folder.toString();
    assertThat(run("rules", "new", "house/a", "--in", in).code()).isZero();
    assertThat(run("rules", "new", "house/a", "--in", in).err()).contains("is there already");
    assertThat(run("rules", "new", "claim/contradicted", "--in", in).err()).contains("of its own");
    assertThat(run("rules", "new", "../../etc", "--in", in).code()).isEqualTo(2);
    assertThat(run("rules", "test", folder.resolve("none").toString()).err()).contains("no rule in ");
  }

  /** The examples of a rule are wrong on purpose and no part of the project. */
  @Test
  void theExamplesOfARuleAreNotChecked(@TempDir Path folder) throws IOException {
    RuleText.project(folder);
    run("rules", "new", "house/a", "--in", folder.resolve("rules").toString());
    assertThat(run("check", folder.toString()).out()).contains("1 file checked: nothing found");
  }

  /** Someone with nothing but the page writes a rule, tries it and uses it. */
  @Test
  void thePagesExampleWorksAsItStands(@TempDir Path folder) throws IOException {
    String page = Files.readString(Repository.file("docs/user-rules.md"));
    Matcher file = Pattern.compile("(?s)`(rules/house/[\\w./-]+)`[^`]*```\\w+\\n(.*?)```").matcher(page);
    int files = 0;
    while (file.find()) {
      Path path = folder.resolve(file.group(1));
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.group(2));
      files++;
    }
    assertThat(files).isEqualTo(4);
    assertThat(run("rules", "test", folder.resolve("rules").toString()).out()).contains("ok    house/idle-fleet", "1 passed, 0 failed");
    Path project = Files.writeString(folder.resolve("project.cost"),
        Files.readString(folder.resolve("rules/house/idle-fleet/fires.cost")));
    Run run = run("check", project.toString(), "--trust-rules");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("warning[house/idle-fleet]: lazy is busy for 20% of its hours only");
  }

  @Test
  void importsATableFromTheCommandLine(@TempDir Path folder) {
    String table = Repository.file("org.costdsl.tests/src/test/resources/epoch/older_vintage.csv").toString();
    Run run = run("import", "epoch", table, "-o", folder.toString());
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("12 rows read, 9 written as runs, 3 skipped").contains("  line 15  Nothing: it has no figure",
        "hardware without a known peak: Abacus 9000 (1 row)", "7 files written");
    assertThat(run("import", "epoch", "absent.csv").err()).contains("absent.csv does not exist");
    assertThat(run("import", "epoch", Repository.file("README.md").toString()).err()).contains("is not Epoch AI's table of models");
    assertThat(run("import").code()).isEqualTo(2);
  }

  private static Run run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = CostDsl.run(Pipeline.standard(), RuleCatalogue::standard, Terminal.NONE, new PrintWriter(out), new PrintWriter(err),
        arguments);
    return new Run(code, out.toString(), err.toString());
  }
}
