package org.costdsl.tests.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.costdsl.lang.analysis.AnalysisResult;
import org.costdsl.lang.analysis.AnalysisSettings;
import org.costdsl.lang.analysis.CostAnalysis;
import org.costdsl.lang.analysis.TrustedRules;
import org.costdsl.lang.analysis.share.Context;
import org.costdsl.lang.analysis.share.ProjectSettings;
import org.costdsl.lang.evaluation.Sampling;
import org.costdsl.lang.render.JsonRenderer;
import org.costdsl.tests.Repository;
import org.costdsl.tests.cli.CommandLineRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bundle gives the same figures and findings in an empty folder, and says what in it has been changed. */
class BundleTest {

  private static final String FLAGSHIP = Repository.file("examples/deepseek.cost").toString();

  @TempDir
  private Path folder;

  @TempDir
  private Path empty;

  private Path bundle(String... arguments) {
    Path target = empty.resolve("x.costz");
    List<String> all = new ArrayList<>(List.of("bundle"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("-o", target.toString()));
    CommandLineRun run = CommandLineRun.of(all.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return target;
  }

  private static String json(String... arguments) {
    List<String> all = new ArrayList<>(List.of("check", "--format", "json", "--fail-on", "never"));
    all.addAll(List.of(arguments));
    CommandLineRun run = CommandLineRun.of(all.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    return run.out();
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"deepseek.cost", "llama-65b.cost", "quarterly-plan.cost"})
  void theArchiveAloneGivesTheSameFiguresAndFindings(String example) throws IOException {
    Path original = Files.copy(Repository.file("examples/" + example), folder.resolve(example));
    String before = json(original.toString());
    Path bundle = bundle(original.toString());
    Files.delete(original);
    String after = json(bundle.toString(), "--locked");
    assertThat(after.replace(bundle + "/" + example, "FILE")).isEqualTo(before.replace(original.toString(), "FILE"))
        .contains("\"unusable\" : 0").contains("\"figures\"");
  }

  @Test
  void aFileIsPackedWithThoseThatItRefersTo() throws IOException {
    write("costdsl.properties", "samples = 200\nseed = 7\n");
    write("prices/cards.cost", "package acme.prices\nimport acme.base.*\nlet card = 2 * unit_price\n");
    write("base.cost", "package acme.base\nlet unit_price = 1k USD\n");
    write("unrelated.cost", "package acme.other\nlet nothing = 1\n");
    Path main = write("plan/main.cost", "import acme.prices.*\nlet x = 3 * card + normal(10 USD, 1 USD)\nclaim c { states: x is under 7k USD }\n");
    String before = json(main.toString());
    assertThat(before).contains("\"verdict\" : \"supported\"");
    Path bundle = bundle(main.toString());
    assertThat(entries(bundle)).containsKeys("files/plan/main.cost", "files/prices/cards.cost", "files/base.cost")
        .doesNotContainKey("files/unrelated.cost");
    assertThat(entries(bundle).get("manifest.json")).contains("\"samples\" : 200", "\"seed\" : 7", "\"plan/main.cost\"");
    Files.move(folder.resolve("base.cost"), folder.resolve("base.gone"));
    assertThat(json(bundle.toString(), "--locked").replace(bundle.toString(), "")).isEqualTo(before.replace(folder.toString(), ""));
  }

  @Test
  void theBytesDependOnTheContentOnly() throws IOException {
    byte[] first = Files.readAllBytes(bundle(FLAGSHIP));
    Path copy = Files.copy(Path.of(FLAGSHIP), folder.resolve("deepseek.cost"));
    assertThat(Files.readAllBytes(bundle(copy.toString()))).isEqualTo(first);
  }

  @Test
  void theDayOfTheBundleStandsForToday() throws IOException {
    Path file = write("a.cost", """
        accelerator card { TDP: 700 W / device }
        pool p { devices: 10 of card  price: 2k USD / device }
        claim c { states: p.capex is 30k USD }
        accept claim/contradicted on c because "known" until 2025-06-30
        """);
    LocalDate day = LocalDate.of(2025, 6, 1);
    Context then = new Context(Optional.of(day), List.of(), List.of(), Optional.empty(), Optional.empty(), List.of());
    AnalysisSettings settings = new AnalysisSettings(Sampling.of(200, 3), Map.of(), TrustedRules.NONE, then);
    CostAnalysis analysis = CostAnalysis.with(settings);
    AnalysisResult accepted = analysis.analyse(List.of(file));
    assertThat(accepted.files().get(0).accepted()).hasSize(1);
    assertThat(accepted.files().get(0).report().orElseThrow().asOf()).isEqualTo(day);
    Path bundle = Files.write(empty.resolve("then.costz"), analysis.pack(List.of(file)).bundle().orElseThrow());
    String now = new JsonRenderer().render(accepted).replace(file.toString(), "FILE");
    assertThat(json(bundle.toString(), "--locked").replace(bundle + "/a.cost", "FILE")).isEqualTo(now).contains("\"asOf\" : \"2025-06-01\"");
    assertThat(json(file.toString())).contains("\"accepted\" : 0");
  }

  @Test
  void aChangedByteIsNamed() throws IOException {
    Path bundle = bundle(FLAGSHIP);
    change(bundle, "119k GPU-hours", "219k GPU-hours");
    CommandLineRun locked = CommandLineRun.of("check", bundle.toString(), "--locked");
    assertThat(locked.code()).isEqualTo(2);
    assertThat(locked.out()).contains("error[bundle/changed]").contains("files/deepseek.cost has been changed").doesNotContain("claims in");
    CommandLineRun open = CommandLineRun.of("check", bundle.toString());
    assertThat(open.out()).contains("warning[bundle/changed]").contains("files/deepseek.cost has been changed").contains("claims in");
    assertThat(open.code()).isEqualTo(1);
  }

  @Test
  void aChangeOfTheStandardLibraryOrTheManifestIsNamed() throws IOException {
    Path bundle = bundle(FLAGSHIP);
    change(bundle, "\"seed\" : 1", "\"seed\" : 2");
    assertThat(CommandLineRun.of("check", bundle.toString(), "--locked").out()).contains("manifest.json is not what manifest.sha256 says");
    change(bundle, "\"seed\" : 2", "\"seed\" : 1");
    change(bundle, "package costdsl.hardware", "package costdsl.hardwarf");
    assertThat(CommandLineRun.of("check", bundle.toString(), "--locked").out()).contains("standard/hardware.cost has been changed");
  }

  /** Every byte counts: of the files, of the manifest, of the archive around them. */
  @Test
  void noByteCanBeChangedUnseen() throws IOException {
    Path file = write("a.cost", "let x = 3 USD\nclaim c { states: x is 3 USD }\n");
    Path bundle = bundle(file.toString());
    byte[] sound = Files.readAllBytes(bundle);
    Random random = new Random(11);
    for (int i = 0; i < 300; i++) {
      byte[] changed = sound.clone();
      int at = i < 100 ? i : random.nextInt(sound.length);
      changed[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(bundle, changed);
      assertThat(ProjectSettings.of(List.of(bundle), List.of(), true).context().problems()).as("byte " + at)
          .anyMatch(p -> p.isError());
    }
    Files.write(bundle, sound);
    assertThat(ProjectSettings.of(List.of(bundle), List.of(), true).context().problems()).isEmpty();
  }

  @Test
  void anotherVersionOfTheToolIsNamed() throws IOException {
    Path bundle = bundle(FLAGSHIP);
    Map<String, String> entries = entries(bundle);
    String manifest = entries.get("manifest.json").replaceFirst("\"tool\" : \"[^\"]*\"", "\"tool\" : \"0.0.1\"");
    try (Zip zip = new Zip(bundle)) {
      entries.forEach((name, text) -> zip.file(name, name.equals("manifest.json") ? manifest : text));
    }
    assertThat(CommandLineRun.of("check", bundle.toString()).out()).contains("warning[bundle/version]").contains("made by costdsl 0.0.1");
    assertThat(CommandLineRun.of("check", bundle.toString(), "--locked").out()).contains("error[bundle/version]");
  }

  @Test
  void missingAndAddedFilesAreNamed() throws IOException {
    Path bundle = bundle(FLAGSHIP);
    Map<String, String> entries = entries(bundle);
    try (Zip zip = new Zip(bundle)) {
      entries.forEach((name, text) -> {
        if (!name.equals("standard/money.cost")) {
          zip.file(name, text);
        }
      });
      zip.file("files/more.cost", "let y = 1\n");
    }
    assertThat(CommandLineRun.of("check", bundle.toString(), "--locked").out()).contains("standard/money.cost is missing")
        .contains("files/more.cost is not in the manifest");
    try (Zip zip = new Zip(bundle)) {
      entries.forEach((name, text) -> {
        if (!name.startsWith("files/")) {
          zip.file(name, text);
        }
      });
    }
    assertThat(CommandLineRun.of("check", bundle.toString()).out()).contains("error[bundle/unusable]")
        .contains("lacks files/deepseek.cost, which is to be checked");
  }

  @Test
  void otherCommandsOpenABundleToo() throws IOException {
    Path bundle = bundle(FLAGSHIP);
    assertThat(CommandLineRun.of("estimate", bundle.toString()).out()).isEqualTo(CommandLineRun.of("estimate", FLAGSHIP).out());
    assertThat(CommandLineRun.of("explain", bundle.toString(), "v3.cost").code()).isZero();
    assertThat(CommandLineRun.of("diff", bundle.toString(), FLAGSHIP, "--fail-on", "change").code()).isZero();
    assertThat(CommandLineRun.of("check", bundle.toString(), FLAGSHIP).out()).contains("error[project/several]");
    write("a.cost", "let x = 1 USD\n");
    write("b.cost", "let y = 2 USD\n");
    Path two = bundle(folder.toString());
    assertThat(CommandLineRun.of("check", two.toString(), "--locked").out()).contains("2 files checked");
    assertThat(CommandLineRun.of("estimate", two.toString()).err()).contains("error[bundle/several]").contains("holds 2 files to check");
  }

  @Test
  void whatCannotBePackedIsTold() throws IOException {
    Path broken = write("broken.cost", "let x = \n");
    Path target = empty.resolve("b.costz");
    CommandLineRun run = CommandLineRun.of("bundle", broken.toString(), "-o", target.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("broken.cost:1").contains("cannot be used");
    assertThat(CommandLineRun.of("bundle", "no.cost", "-o", target.toString()).err()).contains("does not exist");
    assertThat(CommandLineRun.of("bundle", FLAGSHIP, "-o", empty.resolve("b.zip").toString()).err()).contains("should end in .costz");
    assertThat(CommandLineRun.of("bundle", "x.costz", "-o", target.toString()).err()).contains("is a bundle already");
    assertThat(CommandLineRun.of("check", FLAGSHIP, "--locked").err()).contains("--locked is for a bundle");
    assertThat(CommandLineRun.of("check", bundle(FLAGSHIP).toString(), "--locked", "--seed", "2").err()).contains("leave out --seed");
    assertThat(target).doesNotExist();
  }

  private static void change(Path file, String from, String to) throws IOException {
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    assertThat(text).contains(from);
    Files.writeString(file, text.replaceFirst(Pattern.quote(from), to), StandardCharsets.ISO_8859_1);
  }

  private static Map<String, String> entries(Path bundle) throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(bundle))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return entries;
  }
}
