package org.costdsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.costdsl.tests.Repository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Language and time zone of the machine change nothing that is written. */
class LocalesTest {

  private static final String FLAGSHIP = Repository.file("examples/deepseek.cost").toString();
  private static final List<List<String>> COMMANDS = List.of(
      List.of("check", FLAGSHIP), List.of("check", FLAGSHIP, "--format", "json"), List.of("check", FLAGSHIP, "--format", "junit"),
      List.of("estimate", FLAGSHIP), List.of("explain", FLAGSHIP, "v3.cost"), List.of("test", FLAGSHIP),
      List.of("report", FLAGSHIP, "--format", "html"), List.of("report", FLAGSHIP, "--format", "csv"), List.of("chekc"));

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @ParameterizedTest
  @CsvSource({"tr-TR, Europe/Istanbul", "de-DE, America/Los_Angeles", "ar-EG-u-nu-arab, Pacific/Kiritimati",
      "zh-CN-u-nu-hanidec, Pacific/Pago_Pago"})
  void changeNothing(String language, String place) {
    List<CommandLineRun> expected = Neutral.RUNS;
    Locale.setDefault(Locale.forLanguageTag(language));
    TimeZone.setDefault(TimeZone.getTimeZone(place));
    for (int i = 0; i < COMMANDS.size(); i++) {
      assertThat(run(COMMANDS.get(i))).as(COMMANDS.get(i).toString()).isEqualTo(expected.get(i));
    }
  }

  /** What the commands give in English at Greenwich. */
  private static final class Neutral {
    static final List<CommandLineRun> RUNS = runs();

    private static List<CommandLineRun> runs() {
      Locale.setDefault(Locale.ROOT);
      TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
      return COMMANDS.stream().map(LocalesTest::run).toList();
    }
  }

  private static CommandLineRun run(List<String> command) {
    return CommandLineRun.of(command.toArray(String[]::new));
  }
}
