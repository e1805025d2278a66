package org.costdsl.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.costdsl.tests.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Takes the pictures of the documentation anew: {@code mvn verify -Dcostdsl.pictures=true -Dit.test=PicturesIT}. */
@EnabledIfSystemProperty(named = "costdsl.pictures", matches = "true", disabledReason = "pictures are taken on demand")
class PicturesIT {

  @Test
  void picturesOfTheDocumentation() throws IOException, InterruptedException {
    WorkbenchRun run = WorkbenchRun.of(WorkbenchIT.WORKBENCH, "Pictures");
    assertThat(run.exit()).as("exit code, see " + run.folder()).isZero();
    Path images = Files.createDirectories(Repository.file("docs/images"));
    for (Path picture : pictures(run.reports())) {
      Files.copy(picture, images.resolve(picture.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
    assertThat(pictures(images)).hasSizeGreaterThanOrEqualTo(12);
  }

  private static List<Path> pictures(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".png")).toList();
    }
  }
}
