package org.costdsl.tests.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of 500 files is checked as soon as it is opened, and the client is shown how far that is. */
class ManyFilesProgressTest {

  private static final int FILES = 500;

  @TempDir
  private Path folder;

  @Test
  void theFirstValidationShowsItsProgress() throws Exception {
    write(folder, FILES);
    try (StdioClient client = StdioClient.start(folder.resolve("errors.txt"))) {
      open(client, folder);
      List<JsonObject> values = client.progress();
      assertThat(values.get(0).get("kind").getAsString()).isEqualTo("begin");
      assertThat(values.stream().filter(v -> v.get("kind").getAsString().equals("report")).map(v -> v.get("percentage").getAsInt()).toList())
          .isNotEmpty().isSorted().allMatch(percent -> percent >= 0 && percent <= 100);
      long checked = client.passedOver().stream().filter(m -> m.get("method").getAsString().equals("textDocument/publishDiagnostics")).count();
      assertThat(checked).isEqualTo(FILES);
      assertThat(client.passedOver().toString()).doesNotContain("\"severity\":1").doesNotContain("window/logMessage");
    }
  }

  static void open(StdioClient client, Path folder) throws IOException, InterruptedException {
    client.ask("initialize", "{\"processId\":null,\"rootUri\":\"" + folder.toUri() + "\",\"capabilities\":{\"window\":{\"workDoneProgress\":true}}}");
    client.tell("initialized", "{}");
  }

  /** Files that share the prices of the first. */
  static void write(Path folder, int files) throws IOException {
    Files.writeString(folder.resolve("prices.cost"), """
        language 1.0
        package team.prices
        accelerator Ours {
          TDP: 500 W / device
          price: 20k to 30k USD / device
        }
        """);
    for (int i = 1; i < files; i++) {
      Files.writeString(folder.resolve("f" + i + ".cost"), """
          language 1.0
          package team.f%1$d
          import team.prices.*
          as of 2025-02-02
          source paper { date: 2024-12-27  tier: primary }
          pool p { devices: %1$d_000 of Ours  acquired: 2023  electricity: 0.08 USD / kWh @paper  PUE: 1.2 to 1.4 }
          run r { on: 512 of p  device_hours: 119k GPU-hours @paper  rental: 2 USD / GPU-hour @paper }
          claim c { source: paper  states: r.cost is 238k USD  covers: r }
          """.formatted(i));
    }
  }
}
