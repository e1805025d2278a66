package org.costdsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.costdsl.lang.output.AtomicFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Who may read what the tool writes: whoever may read any new file here, or could read the file before. */
@DisabledOnOs(OS.WINDOWS)
class FileModeTest {

  @TempDir
  private Path folder;

  @Test
  void aNewFileHasTheRightsOfAnyNewFile() throws IOException {
    Set<PosixFilePermission> usual = Files.getPosixFilePermissions(Files.createFile(folder.resolve("usual")));
    AtomicFile.write(folder.resolve("new"), "text");
    assertThat(Files.getPosixFilePermissions(folder.resolve("new"))).isEqualTo(usual);
  }

  @Test
  void aFileThatIsReplacedKeepsItsRights() throws IOException {
    for (String rights : new String[] {"rw-------", "rw-rw-r--"}) {
      Path file = Files.createFile(folder.resolve(rights));
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
      AtomicFile.write(file, "text");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo(rights);
      assertThat(file).hasContent("text");
    }
  }
}
