package org.costdsl.tests.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.costdsl.tests.cli.CommandLineRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command {@code diff} in every format, and its exit codes. */
class DiffTest {

  private static final String OLD = """
      let price = 2k USD / GPU
      let fee   = normal(50k USD, 5k USD)
      accelerator card { TDP: 700 W / device }
      pool p { devices: 10 of card  price: price  life: 5 years }
      overhead x "all of it" { amount: p.capex + fee  serves: p }
      claim bought "ten cards" { states: p.capex is 20k USD }
      claim cheap  { states: x.cost is under 1M USD }
      scenario dear { override price = 9k USD / GPU }
      """;

  @TempDir
  private Path folder;

  private Path old;
  private Path now;

  @BeforeEach
  void write() throws IOException {
    old = Files.writeString(folder.resolve("old.cost"), OLD);
    now = Files.writeString(folder.resolve("new.cost"), OLD.replace("10 of", "20 of").replace("2k USD", "3k USD"));
  }

  private CommandLineRun diff(Path from, Path to, String... options) {
    String[] arguments = new String[options.length + 3];
    arguments[0] = "diff";
    arguments[1] = from.toString();
    arguments[2] = to.toString();
    System.arraycopy(options, 0, arguments, 3, options.length);
    return CommandLineRun.of(arguments);
  }

  private String shown(CommandLineRun run) {
    assertThat(run.err()).isEmpty();
    return run.out().replace(folder.toString() + "/", "").replaceAll("(against |: )/\\S*/", "$1");
  }

  @ParameterizedTest
  @CsvSource({"text, diff.txt", "markdown, diff.md"})
  void twoInputsAreChanged(String format, String golden) {
    Golden.check(golden, shown(diff(old, now, "--format", format)));
  }

  @Test
  void anotherProgramReadsEveryFigure() throws IOException {
    String text = "let a = 2 USD\nlet x = 3 * a\nclaim c { states: x is 6 USD }\n";
    Files.writeString(old, text);
    Files.writeString(now, text.replace("2 USD", "5 USD") + "let y = 1 to 2\n");
    Golden.check("diff.json", shown(diff(old, now, "--format", "json")));
  }

  @ParameterizedTest
  @CsvSource({"change, 1, 1, 0", "worse, 1, 0, 0", "never, 0, 0, 0"})
  void theExitCodeIsWhatIsAskedFor(String failOn, int worse, int better, int same) {
    assertThat(diff(old, now, "--fail-on", failOn).code()).isEqualTo(worse);
    assertThat(diff(now, old, "--fail-on", failOn).code()).isEqualTo(better);
    assertThat(diff(old, old, "--fail-on", failOn).code()).isEqualTo(same);
  }

  @Test
  void worseIsWhatFailsUnlessSaid() {
    assertThat(diff(old, now).code()).isEqualTo(1);
    assertThat(diff(now, old).code()).isZero();
    assertThat(diff(old, old).out()).contains("no figure, verdict or finding differs");
  }

  @Test
  void aFileThatCannotBeUsedIsNamed() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.cost"), "let x = \n");
    CommandLineRun run = diff(old, broken);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("broken.cost:1").contains("cannot be used as it stands").doesNotContain("\tat ");
    assertThat(diff(old, folder.resolve("none.cost")).code()).isEqualTo(2);
  }

  @Test
  void textFromAFileIsNoMarkup() throws IOException {
    Path hostile = Files.writeString(folder.resolve("a_*b*_[x](http.cost"), Files.readString(now));
    String page = diff(old, hostile, "--format", "markdown").out();
    assertThat(page).contains("a\\_\\*b\\*\\_\\[x\\](http.cost").doesNotContain("[x](http");
  }
}
