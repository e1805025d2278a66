package org.costdsl.tests.server;

import com.google.gson.JsonArray;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.costdsl.lang.ide.EditorSession;
import org.costdsl.lang.ide.Problem;
import org.costdsl.tests.Repository;

/**
 * A day at the language server: types in a document, now and then breaks it and mends it, and compares from time to time what
 * the server says with what a fresh session says, and how much memory it holds.
 */
final class EnduranceRun {

  private static final int EVERY = 1_000;
  private static final String URI = "file:///endurance/deepseek.cost";
  private static final List<String> PIECES = List.of("1", "7", "0", " ", "\n", "x", "// y\n", "{", "}", "\"", "let z = 1 USD\n", "5 USD");

  private final SplittableRandom random;
  private final List<String> undo = new ArrayList<>();
  private String text;
  private int version;

  private EnduranceRun(String text, long seed) {
    this.text = text;
    this.random = new SplittableRandom(seed);
  }

  /** Arguments: how many edits, and their seed. Fails if the server's problems differ from those of a fresh session. */
  public static void main(String[] arguments) throws Exception {
    int edits = Integer.parseInt(arguments[0]);
    EnduranceRun run = new EnduranceRun(Files.readString(Repository.file("examples/deepseek.cost")), Long.parseLong(arguments[1]));
    Path errors = Files.createTempFile("endurance", ".log");
    try (StdioClient client = StdioClient.start(errors)) {
      run.over(client, edits);
    }
    System.out.println("the server's log holds " + Files.size(errors) + " bytes");
    System.exit(Files.size(errors) == 0 ? 0 : 1);
  }

  private void over(StdioClient client, int edits) throws IOException, InterruptedException {
    client.ask("initialize", "{\"processId\":null,\"rootUri\":null,\"capabilities\":{}}");
    client.tell("initialized", "{}");
    client.tell("textDocument/didOpen", "{\"textDocument\":{\"uri\":\"" + URI + "\",\"languageId\":\"cost\",\"version\":0,\"text\":"
        + new JsonPrimitive(text) + "}}");
    long began = System.nanoTime();
    for (int i = 1; i <= edits; i++) {
      edit(client);
      if (i % EVERY == 0) {
        int problems = settled(client);
        System.out.printf("%d edits in %d s, %d problems as in a fresh session, heap %d MB%n", i,
            TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began), problems, client.heapMegabytes());
      }
    }
  }

  /** Types a piece, or takes back what was typed before: a text stays near the sound one. */
  private void edit(StdioClient client) throws IOException {
    if (!undo.isEmpty() && (undo.size() > 3 || random.nextInt(2) == 0)) {
      text = undo.remove(undo.size() - 1);
    } else {
      undo.add(text);
      int at = random.nextInt(text.length());
      text = text.substring(0, at) + PIECES.get(random.nextInt(PIECES.size())) + text.substring(at + random.nextInt(2));
    }
    client.tell("textDocument/didChange", "{\"textDocument\":{\"uri\":\"" + URI + "\",\"version\":" + ++version
        + "},\"contentChanges\":[{\"text\":" + new JsonPrimitive(text) + "}]}");
  }

  /** Waits until the server says what a session says that never saw another text; gives up with the client's patience. */
  private int settled(StdioClient client) throws InterruptedException {
    EditorSession fresh = EditorSession.open();
    fresh.put("deepseek.cost", text);
    List<String> expected = fresh.problems("deepseek.cost").stream().map(Problem::message).map(EnduranceRun::headline).sorted().toList();
    List<String> said = new ArrayList<>();
    try {
      client.problems(URI, problems -> {
        said.clear();
        said.addAll(messages(problems));
        return said.equals(expected);
      });
    } catch (AssertionError e) {
      throw new AssertionError("the server says " + without(said, expected) + "\n and does not say " + without(expected, said)
          + "\n of the text\n" + text, e);
    }
    return expected.size();
  }

  /** The server puts a finding's evidence below it. */
  private static String headline(String message) {
    return message.lines().findFirst().orElseThrow();
  }

  private static List<String> without(List<String> all, List<String> others) {
    return all.stream().filter(m -> !others.contains(m)).toList();
  }

  private static List<String> messages(JsonArray problems) {
    return problems.asList().stream().map(p -> p.getAsJsonObject().get("message").getAsString()).map(EnduranceRun::headline).sorted().toList();
  }
}
