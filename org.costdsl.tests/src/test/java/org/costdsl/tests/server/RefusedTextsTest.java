package org.costdsl.tests.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.costdsl.tests.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text that is refused before it is parsed: the server says why, answers everything else, and logs nothing. */
class RefusedTextsTest {

  private static final int DEEP = 400;
  private static final List<String> AT_A_PLACE = List.of("completion", "hover", "definition", "documentHighlight", "prepareRename");
  private static final List<String> OF_A_FILE = List.of("documentSymbol", "semanticTokens/full", "foldingRange", "codeLens", "documentLink");

  @TempDir
  private Path folder;

  @Test
  void nothingIsLogged() throws Exception {
    String sound = Files.readString(Repository.file("examples/deepseek.cost"));
    String deep = sound + "let deep = " + "(".repeat(DEEP) + "1" + ")".repeat(DEEP) + "\n";
    String uri = Files.writeString(folder.resolve("a.cost"), sound).toUri().toString();
    Files.writeString(folder.resolve("b.cost"), "language 1.0\npackage b\nimport deepseek.*\nlet x = h800.devices\n");
    Path errors = folder.resolve("errors.txt");
    try (StdioClient client = StdioClient.start(errors)) {
      client.ask("initialize", "{\"processId\":null,\"rootUri\":\"" + folder.toUri() + "\",\"capabilities\":{}}");
      client.tell("initialized", "{}");
      client.tell("textDocument/didOpen", "{\"textDocument\":{\"uri\":\"" + uri + "\",\"languageId\":\"cost\",\"version\":1,\"text\":"
          + new Gson().toJson(sound) + "}}");
      client.problems(uri);
      edit(client, uri, deep, "file/too-deep");
      edit(client, uri, sound.replace("currency USD\n", "currency USD\r"), "file/line-end");
      edit(client, uri, sound, "claim/scope-mismatch");
      edit(client, uri, deep, "file/too-deep");
      assertThat(client.passedOver().toString()).doesNotContain("window/logMessage");
    }
    assertThat(errors).content().isEmpty();
  }

  /** Gives the document a text, waits until a problem of that code is told, and asks for everything. */
  private static void edit(StdioClient client, String uri, String text, String code) throws IOException, InterruptedException {
    client.tell("textDocument/didChange", "{\"textDocument\":{\"uri\":\"" + uri + "\",\"version\":2},\"contentChanges\":[{\"text\":"
        + new Gson().toJson(text) + "}]}");
    String told = "";
    while (!told.contains(code)) {
      told = client.problems(uri).toString();
    }
    String document = "{\"textDocument\":{\"uri\":\"" + uri + "\"}";
    for (String request : OF_A_FILE) {
      client.ask("textDocument/" + request, document + "}");
    }
    for (int line : new int[] {0, 8, 30, 200}) {
      for (String request : AT_A_PLACE) {
        client.ask("textDocument/" + request, document + ",\"position\":{\"line\":" + line + ",\"character\":7}}");
      }
    }
  }
}
