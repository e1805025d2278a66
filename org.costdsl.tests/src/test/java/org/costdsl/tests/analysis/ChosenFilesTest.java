package org.costdsl.tests.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.costdsl.lang.analysis.ChosenFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChosenFilesTest {

  @TempDir
  private Path folder;

  @BeforeEach
  void writeFiles() throws IOException {
    for (String name : List.of("a.cost", "b.txt", "plans/c.cost", "plans/old/d.cost", "target/e.cost")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "");
    }
  }

  private List<String> chosen(List<String> includes, List<String> excludes) {
    return new ChosenFiles(folder, includes, excludes).files().stream()
        .map(f -> folder.relativize(f).toString().replace('\\', '/')).toList();
  }

  @Test
  void takesWhatIsIncludedAndNotExcluded() {
    assertThat(chosen(List.of("**/*.cost"), List.of("target/**"))).containsExactly("a.cost", "plans/c.cost", "plans/old/d.cost");
    assertThat(chosen(List.of("**/*.cost"), List.of("target/**", "**/old/**"))).containsExactly("a.cost", "plans/c.cost");
    assertThat(chosen(List.of("plans/*.cost", "target/*"), List.of())).containsExactly("plans/c.cost", "target/e.cost");
    assertThat(chosen(List.of("plans/**/*.cost"), List.of())).containsExactly("plans/c.cost", "plans/old/d.cost");
    assertThat(chosen(List.of("*.cost"), List.of())).containsExactly("a.cost");
  }

  @Test
  void takesCostFilesOnly() {
    assertThat(chosen(List.of("**"), List.of("**/*.cost"))).isEmpty();
    assertThat(chosen(List.of(), List.of())).isEmpty();
  }

  @Test
  void saysWhichPatternIsNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> chosen(List.of("[a.cost"), List.of())).withMessageContaining("[a.cost");
  }
}
