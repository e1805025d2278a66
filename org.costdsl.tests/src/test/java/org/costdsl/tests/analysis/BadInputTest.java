package org.costdsl.tests.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.costdsl.lang.analysis.AnalysisResult;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.tests.Analysed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input that cannot be used is told with a place, and the other files are still checked. */
class BadInputTest {

  private static final String SOUND = "staff team { headcount: 1 pay: 1 USD / person / year }\n";

  @TempDir
  Path folder;

  @Test
  void aMissingPathIsNamed() {
    FileResult result = Analysed.files(folder.resolve("none.cost")).files().get(0);
    assertThat(result.issues()).singleElement().satisfies(i -> assertThat(i.message()).endsWith("none.cost does not exist"));
  }

  @Test
  void textThatIsNotUtf8IsNamedAndTheOtherFilesAreChecked() throws IOException {
    Files.write(folder.resolve("a.cost"), new byte[] {'/', '/', (byte) 0xC3, (byte) 0x28});
    Files.writeString(folder.resolve("b.cost"), SOUND);
    AnalysisResult result = Analysed.files(folder);
    assertThat(result.files()).hasSize(2);
    assertThat(result.files().get(0).issues()).singleElement().satisfies(i -> assertThat(i.message()).endsWith("is not UTF-8 text"));
    assertThat(result.files().get(1).unusable()).isFalse();
  }

  @Test
  void bracketsNestedTooDeepAreRefusedAtTheirPlace() {
    FileResult result = Analysed.text("let x = 1", "let y = " + "(".repeat(10_000) + "1" + ")".repeat(10_000));
    assertThat(result.issues()).singleElement().satisfies(i -> {
      assertThat(i.code().toString()).isEqualTo("file/too-deep");
      assertThat(i.place().line()).isEqualTo(2);
      assertThat(i.place().column()).isEqualTo(159);
    });
  }

  @Test
  void aLongRunOfSignsIsRefused() {
    assertThat(Analysed.text("let y = " + "- ".repeat(10_000) + "1").issues()).singleElement()
        .satisfies(i -> assertThat(i.code().toString()).isEqualTo("file/too-deep"));
  }

  @Test
  void bracketsInStringsAndCommentsDoNotCount() {
    String brackets = "(".repeat(1_000);
    assertThat(Analysed.text("// " + brackets, "/* " + brackets + " */", "source a \"" + brackets + "\" { tier: press }").unusable()).isFalse();
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsAreNoObstacle() throws IOException {
    Path file = folder.resolve("windows.cost");
    Files.write(file, ("\uFEFF" + SOUND.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8));
    assertThat(Analysed.files(file).unusable()).isFalse();
  }

  @Test
  void anEmptyFileIsSound() {
    assertThat(Analysed.text("").unusable()).isFalse();
  }

  @Test
  void aLongSumIsWorkedOut() {
    FileResult result = Analysed.text("let x = 1" + " + 1".repeat(2_000));
    assertThat(result.unusable()).as(result.issues().toString()).isFalse();
    assertThat(result.report().orElseThrow().figure("x").orElseThrow().median()).isEqualTo(2_001);
  }
}
