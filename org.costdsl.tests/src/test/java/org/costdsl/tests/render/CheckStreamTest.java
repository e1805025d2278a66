package org.costdsl.tests.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.costdsl.lang.analysis.AnalysisResult;
import org.costdsl.lang.analysis.CheckTotals;
import org.costdsl.lang.analysis.FailOn;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.output.CheckStream;
import org.costdsl.lang.output.UnwritableException;
import org.costdsl.lang.render.CheckRenderer;
import org.costdsl.lang.render.GitHubRenderer;
import org.costdsl.lang.render.JUnitRenderer;
import org.costdsl.lang.render.JsonRenderer;
import org.costdsl.lang.render.MarkdownRenderer;
import org.costdsl.lang.render.SarifRenderer;
import org.costdsl.lang.render.SarifTool;
import org.costdsl.lang.render.TextRenderer;
import org.costdsl.lang.render.TextStyle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class CheckStreamTest {

  /** Enough that what waits for the totals goes beyond what is kept in memory. */
  private static final int MANY = 300;

  static Stream<CheckRenderer> renderers() {
    return Stream.of(new TextRenderer(TextStyle.plain()), new JsonRenderer(), new JUnitRenderer(FailOn.WARNING),
        new SarifRenderer(new SarifTool("1", List.of(), Optional.empty()), Path.of("")), new GitHubRenderer(), new MarkdownRenderer());
  }

  @ParameterizedTest
  @MethodSource("renderers")
  void writesTheSamePieceByPieceAsInOne(CheckRenderer renderer) throws IOException {
    FileResult file = Sample.everything().files().get(0);
    for (int number : List.of(0, 1, 2, MANY)) {
      AnalysisResult result = new AnalysisResult(Collections.nCopies(number, file));
      StringWriter out = new StringWriter();
      CheckTotals totals = new CheckTotals();
      try (CheckStream stream = new CheckStream(renderer, out, totals)) {
        result.files().forEach(stream);
        stream.finish();
      }
      assertThat(out.toString()).isEqualTo(renderer.render(result)).endsWith("\n");
      assertThat(totals.files()).isEqualTo(number);
    }
  }

  @ParameterizedTest
  @MethodSource("renderers")
  void saysWhyTheResultCannotBeWritten(CheckRenderer renderer) throws IOException {
    try (CheckStream stream = new CheckStream(renderer, new FullDisk(), new CheckTotals())) {
      assertThatThrownBy(() -> {
        stream.accept(Sample.everything().files().get(0));
        stream.finish();
      }).isInstanceOfAny(IOException.class, UnwritableException.class).hasMessage("no space left");
    }
  }

  private static final class FullDisk extends Writer {
    @Override
    public void write(char[] text, int from, int length) throws IOException {
      throw new IOException("no space left");
    }

    @Override
    public void flush() {
    }

    @Override
    public void close() {
    }
  }
}
