package org.costdsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands that ask what if: sensitivity, sweep, solve, compare, and the options on sampling. */
class QuestionsTest {

  @TempDir
  Path folder;

  private String file;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("t.cost"), """
        let n     = 10 GPUs
        let price = 2k to 8k USD / GPU
        let fee   = 5k USD
        let x     = n * price + fee
        accelerator card { TDP: 700 W / device }
        pool p { devices: 10 of card  price: price }
        scenario more { override p.price = 9k USD / GPU }
        """).toString();
  }

  @Test
  void aSweepIsATable() {
    CommandLineRun run = CommandLineRun.of("sweep", file, "x", "--vary", "price=1k..3k USD / GPU/3");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo("""
        "price [USD / GPU]","x 5% [USD]","x median [USD]","x 95% [USD]"
        1000,15000,15000,15000
        2000,25000,25000,25000
        3000,35000,35000,35000
        """);
  }

  @Test
  void severalInputsMakeAGridAndSeveralFiguresMoreColumns() {
    CommandLineRun run = CommandLineRun.of("sweep", file, "x", "p.capex", "--vary", "price = 1k USD / GPU .. 2k / 2", "--vary", "n=1..2 GPUs/2");
    assertThat(run.err()).contains("p.capex does not depend on n");
    CommandLineRun both = CommandLineRun.of("sweep", file, "x", "p.capex", "--vary", "price = 1k USD / GPU .. 2k / 2");
    assertThat(both.out()).isEqualTo("""
        "price [USD / GPU]","x 5% [USD]","x median [USD]","x 95% [USD]","p.capex 5% [USD]","p.capex median [USD]","p.capex 95% [USD]"
        1000,15000,15000,15000,10000,10000,10000
        2000,25000,25000,25000,20000,20000,20000
        """);
    CommandLineRun grid = CommandLineRun.of("sweep", file, "x", "--vary", "price=1k..2k/2", "--vary", "n=1..2 GPUs/2");
    assertThat(grid.out()).contains("1000,1,6000,6000,6000\n1000,2,7000,7000,7000\n2000,1,7000,7000,7000\n2000,2,9000,9000,9000\n");
  }

  @Test
  void samplesMayBeWrittenAsNumbersAreInAFile() {
    assertThat(CommandLineRun.of("estimate", file, "--samples", "10k").out())
        .isEqualTo(CommandLineRun.of("estimate", file, "--samples", "10_000").out())
        .isEqualTo(CommandLineRun.of("estimate", file, "--samples", "10000").out());
  }

  @Test
  void aGoalIsSolvedFor() {
    CommandLineRun run = CommandLineRun.of("solve", file, "x=35k USD", "--for", "price");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("price = 3000 USD / device", "x is then 35k USD");
  }

  @Test
  void whatIsOnlyBoundedNamesWhatIsMissing() throws IOException {
    String open = Files.writeString(folder.resolve("open.cost"), """
        staff a { headcount: 10 pay: unknown }
        staff b { headcount: 10 pay: 100k USD / person / year loaded: 1 }
        let total = a.cost + b.cost
        """).toString();
    assertThat(CommandLineRun.of("estimate", open).out()).contains("at least 1M USD; unknown: a.pay");
  }

  @Test
  void aClaimSaysWhatWouldTurnItsVerdict() throws IOException {
    String claim = Files.writeString(folder.resolve("claim.cost"), """
        let n = 10
        let fixed = 900 USD
        let x = n * 10 USD + fixed
        claim c { states: x is at most 950 USD }
        """).toString();
    assertThat(CommandLineRun.of("explain", claim, "c").out())
        .contains("where fixed is 850 USD instead of 900 USD, the least change of one input");
  }

  @Test
  void aChainOfThousandsIsExplainedAsFarAsItCanBeRead() throws IOException {
    String chain = IntStream.range(1, 3_000).mapToObj(i -> "let x" + i + " = x" + (i - 1) + " + 1 USD\n").collect(Collectors.joining());
    String deep = Files.writeString(folder.resolve("deep.cost"), "let x0 = 1 USD\n" + chain).toString();
    CommandLineRun run = CommandLineRun.of("explain", deep, "x2999");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("x2960 = 2961 USD").contains("… explain it to see more").doesNotContain("x2959 =");
  }

  @Test
  void sensitivityNamesTheInputs() {
    CommandLineRun run = CommandLineRun.of("sensitivity", file, "x");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("+1.00", "100%", "25k USD", "85k USD", "assumed");
  }

  @Test
  void scenariosStandSideBySide() {
    CommandLineRun run = CommandLineRun.of("compare", file);
    assertThat(run.out()).contains("base", "more", "p.price", "9000 USD / device");
    assertThat(run.code()).isZero();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      sensitivity FILE y                                     | there is no figure y
      sweep FILE x --vary price=1..2kWh                      | an amount of money / device is needed
      sweep FILE x --vary price=cheap..2                     | `cheap` is no amount
      sweep FILE x --vary "price=1 CNY / GPU..2"             | the file counts in USD, not in CNY
      sweep FILE fee --vary price=1..2                       | fee does not depend on price
      sweep FILE x --vary price=1..2/1                       | a sweep takes 2 to 10000 values
      sweep FILE x --vary price=1..2/200 --vary n=1..2/200   | a sweep takes at most 10000 points
      sweep FILE x --vary price                              | `price` should be INPUT=LO..HI/N
      sweep FILE x --vary price=3                            | `price=3` should be INPUT=LO..HI/N
      solve FILE x=35k --for nothing                         | there is no figure nothing
      solve FILE x --for price                               | `x` should be FIGURE=AMOUNT
      solve FILE x= --for price                              | `x=` should be FIGURE=AMOUNT
      estimate FILE --samples 3000000000                     | 3,000,000,000 samples need 96.0 GB of memory for each figure
      estimate FILE --samples 1e40                           | samples need
      estimate FILE --samples many                           | --samples takes a whole number from 100 on, not many
      estimate FILE --samples 1000.5                         | --samples takes a whole number from 100 on, not 1000.5
      estimate FILE --samples 2000000000                     | 2,000,000,000 samples need 64.0 GB of memory for each figure
      estimate FILE --samples 99                             | --samples takes a whole number from 100 on, not 99
      estimate FILE --jobs 0                                 | --jobs takes a number from 1 to 64, not 0
      """)
  void whatMakesNoSenseIsToldInOneLine(String command, String message) {
    CommandLineRun run = CommandLineRun.of(words(command.replace("FILE", "\u0000")));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(message).doesNotContain("\tat ");
  }

  private String[] words(String command) {
    return Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(command).results()
        .map(m -> m.group(1) != null ? m.group(1) : m.group(2)).map(w -> w.replace("\u0000", file)).toArray(String[]::new);
  }

  @Test
  void theNumberOfThreadsChangesNoByte() {
    String one = CommandLineRun.of("check", file, "--format", "json", "--samples", "50000", "--jobs", "1", "--fail-on", "never").out();
    String two = CommandLineRun.of("check", file, "--format", "json", "--samples", "50000", "--jobs", "2", "--fail-on", "never").out();
    assertThat(two).isEqualTo(one).contains("\"name\" : \"x\"");
  }
}
