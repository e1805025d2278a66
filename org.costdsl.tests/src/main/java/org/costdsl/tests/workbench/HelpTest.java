package org.costdsl.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

/** The pages that are packaged with the editor. */
class HelpTest {

  private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");
  private static final Bundle UI = Platform.getBundle("org.costdsl.ui");

  private static String text(URL page) throws IOException {
    try (InputStream in = page.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> links(String text) {
    return LINK.matcher(text).results().map(r -> r.group(1)).toList();
  }

  @Test
  void theTableOfContentsLeadsToPages() throws IOException {
    List<String> pages = links(text(UI.getEntry("toc.xml")));
    assertThat(pages).hasSizeGreaterThan(5).allSatisfy(page -> assertThat(UI.getEntry(page)).as(page).isNotNull());
  }

  @Test
  void everyLinkBetweenPagesLeadsToOne() throws IOException {
    List<URL> pages = Collections.list(UI.findEntries("help", "*.html", true));
    assertThat(pages).hasSizeGreaterThan(50);
    for (URL page : pages) {
      for (String link : links(text(page))) {
        if (!link.contains("://") && !link.startsWith("#")) {
          String path = URI.create(page.getPath()).resolve(link.replaceFirst("#.*", "")).getPath();
          assertThat(UI.getEntry(path)).as(link + " in " + page.getPath()).isNotNull();
        }
      }
    }
  }

  @Test
  void theMenuHasACommandForThem() {
    assertThat(PlatformUI.getWorkbench().getService(ICommandService.class).getCommand("org.costdsl.ui.help").isHandled()).isTrue();
  }
}
