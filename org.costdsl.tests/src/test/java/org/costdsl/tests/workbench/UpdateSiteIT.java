package org.costdsl.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.costdsl.tests.Repository;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Installs costdsl from the update site into a platform that never saw it, has the inner tests run there, and uninstalls it. */
@EnabledOnOs(OS.LINUX)
class UpdateSiteIT {

  private static final String FEATURE = "org.costdsl.feature";
  private static final Path BUILT = Repository.file("org.costdsl.site/update-site/target");

  @TestFactory
  Stream<DynamicTest> installedIntoAStockPlatform() throws IOException, InterruptedException {
    Path run = Files.createTempDirectory(WorkbenchRun.TARGET, "site-");
    Path site = BUILT.resolve("site");
    P2 p2 = new P2(new WorkbenchFolder(BUILT.resolve("publisher")), run);
    StockPlatform platform = StockPlatform.install(run, p2, Repository.file("org.costdsl.site/target/workbench"), site);
    Set<String> files = platform.files();
    List<String> bundles = platform.bundles();
    assertThat(bundles).noneMatch(line -> line.startsWith("org.costdsl"));

    platform.install(FEATURE, site);
    assertThat(platform.naming("costdsl.ui")).contains(WorkbenchFolder.BUNDLES.toString());
    assertThat(platform.bundles()).anyMatch(line -> line.matches("org\\.costdsl\\.ui,0\\.1\\.0\\.\\d{12},.*"));
    assertThat(platform.files()).anyMatch(name -> name.matches("features/org\\.costdsl\\.feature_0\\.1\\.0\\.\\d{12}/LICENSE"));
    WorkbenchRun inner = WorkbenchRun.of(new WorkbenchFolder(platform.folder()), System.getProperty("costdsl.workbench.only", ""));

    platform.uninstall(FEATURE);
    Set<String> left = platform.files();
    List<String> bundlesLeft = platform.bundles();
    Set<String> namedLeft = platform.naming("costdsl.ui");
    return Stream.concat(WorkbenchIT.repeated(inner),
        Stream.of(DynamicTest.dynamicTest("nothing is left after it is uninstalled", () -> {
          assertThat(left).isEqualTo(files);
          assertThat(bundlesLeft).isEqualTo(bundles);
          assertThat(namedLeft).isEmpty();
        })));
  }
}
