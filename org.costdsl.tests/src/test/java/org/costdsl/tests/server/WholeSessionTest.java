package org.costdsl.tests.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.costdsl.tests.Repository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** An editor's session with {@code costdsl lsp} from the greeting to the end, over the process's streams. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeSessionTest {

  private static final String SHARED = "language 1.0\npackage team.prices\n\naccelerator Ours {\n  TDP: 500 W / device\n}\n";

  private static final String WHOLE = "{\"start\":{\"line\":0,\"character\":0},\"end\":{\"line\":999,\"character\":0}}";

  @TempDir
  private static Path folder;
  private static StdioClient client;
  private static Path errors;
  private static String text;
  private static String uri;

  @BeforeAll
  static void greet() throws IOException, InterruptedException {
    text = Files.readString(Repository.file("examples/deepseek.cost"));
    uri = Files.writeString(folder.resolve("deepseek.cost"), text).toUri().toString();
    Files.writeString(folder.resolve("prices.cost"), SHARED);
    Files.writeString(folder.resolve("user.cost"),
        "language 1.0\npackage team.user\nimport team.prices.*\npool p {\n  devices: 10 of Ours\n}\nlet x = p.devices\n");
    errors = folder.resolve("errors.txt");
    client = StdioClient.start(errors);
    JsonObject capabilities = client.ask("initialize", "{\"processId\":null,\"rootUri\":\"" + folder.toUri()
        + "\",\"capabilities\":{\"window\":{\"workDoneProgress\":true},\"textDocument\":{\"inlayHint\":{},"
        + "\"completion\":{\"completionItem\":{\"snippetSupport\":true}}}}}")
        .getAsJsonObject().getAsJsonObject("capabilities");
    assertThat(capabilities.keySet()).contains("completionProvider", "renameProvider", "inlayHintProvider", "semanticTokensProvider");
    client.tell("initialized", "{}");
    client.tell("textDocument/didOpen", "{\"textDocument\":{\"uri\":\"" + uri + "\",\"languageId\":\"cost\",\"version\":1,\"text\":"
        + new Gson().toJson(text) + "}}");
  }

  @AfterAll
  static void end() {
    client.close();
  }

  @Test
  @Order(1)
  void findingsCarryTheirRuleItsPageAndTheOtherNumber() throws InterruptedException {
    JsonObject mismatch = withCode(client.problems(uri), "claim/scope-mismatch");
    int line = mismatch.getAsJsonObject("range").getAsJsonObject("start").get("line").getAsInt();
    assertThat(text.lines().toList().get(line)).contains("presented_as");
    String page = mismatch.getAsJsonObject("codeDescription").get("href").getAsString();
    assertThat(Path.of(URI.create(page))).content().contains("scope");
    assertThat(mismatch.getAsJsonArray("relatedInformation")).isNotEmpty();
  }

  @Test
  @Order(2)
  void theWholeFolderIsCheckedWithProgress() throws InterruptedException {
    assertThat(client.problems(folder.resolve("user.cost").toUri().toString()).toString()).doesNotContain("\"severity\":1");
    assertThat(client.passedOver().toString()).contains("window/workDoneProgress/create");
  }

  @Test
  @Order(3)
  void hoverGivesAFigureWithItsFormula() throws Exception {
    assertThat(at("textDocument/hover", "run v3", 4, "").toString()).contains("5.576M USD").contains("DeepSeek-V3");
  }

  @Test
  @Order(4)
  void definitionsLeadIntoTheLibraryToo() throws Exception {
    assertThat(at("textDocument/definition", "of h800  device_hours: 2_664k", 4, "").toString()).contains("\"line\":" + line("pool h800"));
    JsonObject library = at("textDocument/definition", "A100_PCIe_40", 2, "").getAsJsonArray().get(0).getAsJsonObject();
    Path file = Path.of(URI.create(library.get("uri").getAsString()));
    int line = library.getAsJsonObject("range").getAsJsonObject("start").get("line").getAsInt();
    assertThat(readLines(file).get(line)).startsWith("accelerator A100_PCIe_40");
  }

  @Test
  @Order(5)
  void referencesOccurrencesAndRenameAgree() throws Exception {
    int uses = at("textDocument/references", "pool h800", 5, ",\"context\":{\"includeDeclaration\":true}").getAsJsonArray().size();
    assertThat(uses).isGreaterThan(5);
    assertThat(at("textDocument/documentHighlight", "pool h800", 5, "").getAsJsonArray()).hasSize(uses);
    JsonArray edits = at("textDocument/rename", "pool h800", 5, ",\"newName\":\"exported\"").getAsJsonObject().getAsJsonObject("changes")
        .getAsJsonArray(uri);
    assertThat(edits).hasSize(uses);
    String renamed = applied(text, edits);
    assertThat(renamed).contains("pool exported {").doesNotContain("of h800 ");
    JsonObject refused = client.answer("textDocument/rename", position("pool h800", 5, ",\"newName\":\"kWh\""));
    assertThat(refused.getAsJsonObject("error").get("message").getAsString()).contains("is a unit");
  }

  @Test
  @Order(6)
  void aRenameGoesAcrossFiles() throws Exception {
    String prices = folder.resolve("prices.cost").toUri().toString();
    JsonObject changes = client.ask("textDocument/rename", "{\"textDocument\":{\"uri\":\"" + prices
        + "\"},\"position\":{\"line\":3,\"character\":13},\"newName\":\"Theirs\"}").getAsJsonObject().getAsJsonObject("changes");
    assertThat(changes.keySet()).containsExactlyInAnyOrder(prices, folder.resolve("user.cost").toUri().toString());
  }

  @Test
  @Order(7)
  void symbolsAndValuesShowFigures() throws Exception {
    assertThat(of("textDocument/documentSymbol", "").toString()).contains("run  5.576M USD").contains("\"name\":\"pretraining\"");
    assertThat(client.ask("workspace/symbol", "{\"query\":\"five_mil\"}").toString()).contains("five_million");
    String values = of("textDocument/inlayHint", ",\"range\":" + WHOLE).toString();
    assertThat(values).contains("5.576M USD").contains("contradicted");
  }

  @Test
  @Order(8)
  void textIsColouredFoldedAndSelectedByMeaning() throws Exception {
    JsonArray tokens = of("textDocument/semanticTokens/full", "").getAsJsonObject().getAsJsonArray("data");
    assertThat(tokens.size() % 5).isZero();
    assertThat(tokens.size()).isGreaterThan(1_000);
    assertThat(of("textDocument/foldingRange", "").toString()).contains("{\"startLine\":" + line("pool a100 ") + ",\"endLine\":");
    assertThat(of("textDocument/selectionRange", ",\"positions\":[" + place("0.08 USD", 1) + "]").toString()).contains("parent");
  }

  @Test
  @Order(9)
  void completionPutsFittingUnitsFirst() throws Exception {
    JsonArray items = at("textDocument/completion", "0.08 USD / kWh", 5, "").getAsJsonObject().getAsJsonArray("items");
    List<String> labels = new ArrayList<>();
    items.forEach(i -> labels.add(i.getAsJsonObject().get("label").getAsString()));
    assertThat(labels.get(0)).isEqualTo("USD / kWh");
    assertThat(labels).contains("kWh", "EUR");
    assertThat(items.get(0).getAsJsonObject().has("documentation")).isTrue();
  }

  @Test
  @Order(9)
  void aWholeDeclarationComesWithPlacesToFillIn() throws Exception {
    JsonArray items = at("textDocument/completion", "// ---------------------------------------------------------------- the fleet", 0, "")
        .getAsJsonObject().getAsJsonArray("items");
    JsonObject rented = null;
    for (JsonElement item : items) {
      rented = item.toString().contains("a fleet that is rented") ? item.getAsJsonObject() : rented;
    }
    assertThat(rented).isNotNull();
    assertThat(rented.get("insertTextFormat").getAsInt()).isEqualTo(2);
    assertThat(rented.getAsJsonObject("textEdit").get("newText").getAsString()).isEqualTo("""
        pool ${1:name} {
          devices:    ${2:1_000} of ${3:H100_SXM}
          rental:     ${4:2 to 3} USD / GPU-hour
          commitment: ${5:1 year}
        \\}$0""");
  }

  @Test
  @Order(9)
  void addressesAreLinks() throws Exception {
    String linked = folder.resolve("linked.cost").toUri().toString();
    client.tell("textDocument/didOpen", "{\"textDocument\":{\"uri\":\"" + linked + "\",\"languageId\":\"cost\",\"version\":1,\"text\":"
        + new Gson().toJson("language 1.0\nsource s {\n  url: \"https://arxiv.org/abs/2412.19437\"\n}\n") + "}}");
    JsonArray links = client.ask("textDocument/documentLink", "{\"textDocument\":{\"uri\":\"" + linked + "\"}}").getAsJsonArray();
    assertThat(links).hasSize(1);
    assertThat(links.get(0).getAsJsonObject().get("target").getAsString()).isEqualTo("https://arxiv.org/abs/2412.19437");
    assertThat(links.get(0).toString()).contains("\"start\":{\"line\":2,\"character\":8}");
  }

  @Test
  @Order(10)
  void aSlipIsReportedAndMended() throws Exception {
    String slip = text.replace("0.08 USD / kWh", "0.08 USD / kWhh");
    change(slip);
    JsonObject problem = withCode(client.problems(uri), "unit/unknown");
    JsonArray actions = of("textDocument/codeAction", ",\"range\":" + problem.get("range") + ",\"context\":{\"diagnostics\":[" + problem + "]}")
        .getAsJsonArray();
    JsonObject action = actions.get(0).getAsJsonObject();
    assertThat(action.get("title").getAsString()).isEqualTo("Write `kWh`");
    assertThat(action.getAsJsonArray("diagnostics")).hasSize(1);
    String mended = applied(slip, action.getAsJsonObject("edit").getAsJsonObject("changes").getAsJsonArray(uri));
    assertThat(mended).isEqualTo(text);
    change(mended);
    assertThat(client.problems(uri).toString()).contains("claim/scope-mismatch").doesNotContain("unit/unknown");
  }

  @Test
  @Order(11)
  void aFindingIsAcceptedWithAReason() throws Exception {
    JsonArray actions = of("textDocument/codeAction", ",\"range\":" + WHOLE + ",\"context\":{\"diagnostics\":[]}").getAsJsonArray();
    JsonObject accept = null;
    for (JsonElement action : actions) {
      accept = action.getAsJsonObject().get("title").getAsString().equals("Accept claim/scope-mismatch with a reason")
          ? action.getAsJsonObject() : accept;
    }
    assertThat(accept).isNotNull();
    String accepted = applied(text, accept.getAsJsonObject("edit").getAsJsonObject("changes").getAsJsonArray(uri))
        .replace("because \"\"", "because \"known\"");
    change(accepted);
    assertThat(codes(client.problems(uri))).doesNotContain("claim/scope-mismatch");
    change(text);
    assertThat(codes(client.problems(uri))).contains("claim/scope-mismatch");
  }

  @Test
  @Order(12)
  void anImportAndARateAreOffered() throws Exception {
    String other = folder.resolve("new.cost").toUri().toString();
    String written = "language 1.0\npackage a\ncurrency USD\nas of 2025-03-01\npool p {\n  devices: 1 of H100_SXM\n  price: 5 EUR / device\n}\n";
    client.tell("textDocument/didOpen", "{\"textDocument\":{\"uri\":\"" + other + "\",\"languageId\":\"cost\",\"version\":1,\"text\":"
        + new Gson().toJson(written) + "}}");
    client.problems(other);
    String actions = client.ask("textDocument/codeAction", "{\"textDocument\":{\"uri\":\"" + other + "\"},\"range\":" + WHOLE
        + ",\"context\":{\"diagnostics\":[]}}").toString();
    assertThat(actions).contains("Import costdsl.hardware").contains("import costdsl.hardware.*\\n");
    assertThat(actions).contains("rate 1 EUR = 1.0324 USD on 2025-02-10\\n").contains("Declare a rate for EUR");
  }

  @Test
  @Order(13)
  void aChangeOfASharedFileReachesItsUsers() throws Exception {
    String prices = folder.resolve("prices.cost").toUri().toString();
    Files.writeString(folder.resolve("prices.cost"), SHARED.replace("Ours", "Renamed"));
    client.tell("workspace/didChangeWatchedFiles", "{\"changes\":[{\"uri\":\"" + prices + "\",\"type\":2}]}");
    assertThat(client.problems(folder.resolve("user.cost").toUri().toString()).toString()).contains("Ours");
  }

  @Test
  @Order(14)
  void theFormatterLaysOutWhatIsNotInTheStyle() throws Exception {
    String squeezed = text.replace("{ country: CN }", "{country:CN}");
    change(squeezed);
    JsonArray edits = of("textDocument/formatting", ",\"options\":{\"tabSize\":2,\"insertSpaces\":true}").getAsJsonArray();
    assertThat(applied(squeezed, edits)).isEqualTo(text);
    assertThat(of("textDocument/rangeFormatting", ",\"range\":{\"start\":{\"line\":0,\"character\":0},\"end\":{\"line\":5,\"character\":0}},"
        + "\"options\":{\"tabSize\":2,\"insertSpaces\":true}").getAsJsonArray()).isEmpty();
  }

  @Test
  @Order(14)
  void aNewLineIsIndented() throws Exception {
    String opened = text.replace("staff researchers {", "staff others {\nstaff researchers {");
    change(opened);
    int line = line("staff researchers {") + 1;
    JsonArray edits = of("textDocument/onTypeFormatting", ",\"position\":{\"line\":" + line + ",\"character\":0},\"ch\":\"\\n\","
        + "\"options\":{\"tabSize\":2,\"insertSpaces\":true}").getAsJsonArray();
    assertThat(applied(opened, edits)).isEqualTo(opened.replace("\nstaff researchers", "\n  staff researchers"));
    change(text);
  }

  @Test
  @Order(14)
  void anAmountIsConvertedWithoutAProblem() throws Exception {
    String where = "{\"start\":" + place("5 years", 0) + ",\"end\":" + place("5 years", 0) + "}";
    JsonArray actions = of("textDocument/codeAction", ",\"range\":" + where + ",\"context\":{\"diagnostics\":[],\"only\":[\"refactor\"]}")
        .getAsJsonArray();
    assertThat(actions).isNotEmpty().allMatch(a -> a.getAsJsonObject().get("kind").getAsString().equals("refactor.rewrite"));
    assertThat(actions.toString()).contains("Convert to `60 months`");
  }

  @Test
  @Order(15)
  void theServerEndsWhenItIsAskedToAndHasLoggedNoFault() throws Exception {
    client.ask("shutdown", "null");
    client.tell("exit", "null");
    assertThat(client.exitCode()).isZero();
    assertThat(errors).content().isEmpty();
    assertThat(client.passedOver().toString()).doesNotContain("window/logMessage");
  }

  private static void change(String newText) throws IOException {
    client.tell("textDocument/didChange", "{\"textDocument\":{\"uri\":\"" + uri + "\",\"version\":2},\"contentChanges\":[{\"text\":"
        + new Gson().toJson(newText) + "}]}");
  }

  private static JsonElement of(String method, String more) throws IOException, InterruptedException {
    return client.ask(method, "{\"textDocument\":{\"uri\":\"" + uri + "\"}" + more + "}");
  }

  private static JsonElement at(String method, String words, int offset, String more) throws IOException, InterruptedException {
    return client.ask(method, position(words, offset, more));
  }

  private static String position(String words, int offset, String more) {
    return "{\"textDocument\":{\"uri\":\"" + uri + "\"},\"position\":" + place(words, offset) + more + "}";
  }

  private static String place(String words, int offset) {
    int at = text.indexOf(words) + offset;
    int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    return "{\"line\":" + line + ",\"character\":" + (at - text.lastIndexOf('\n', at - 1) - 1) + "}";
  }

  private static int line(String words) {
    return (int) text.substring(0, text.indexOf(words)).chars().filter(c -> c == '\n').count();
  }

  private static List<String> readLines(Path file) throws IOException {
    return Files.readAllLines(file);
  }

  private static List<String> codes(JsonArray problems) {
    List<String> codes = new ArrayList<>();
    problems.forEach(p -> codes.add(p.getAsJsonObject().get("code").getAsString()));
    return codes;
  }

  private static JsonObject withCode(JsonArray problems, String code) {
    for (JsonElement problem : problems) {
      if (problem.getAsJsonObject().get("code").getAsString().equals(code)) {
        return problem.getAsJsonObject();
      }
    }
    throw new AssertionError("no " + code + " in " + problems);
  }

  private static String applied(String before, JsonArray edits) {
    List<JsonObject> sorted = new ArrayList<>();
    edits.forEach(e -> sorted.add(e.getAsJsonObject()));
    sorted.sort((a, b) -> Integer.compare(offset(before, b, "start"), offset(before, a, "start")));
    String result = before;
    for (JsonObject edit : sorted) {
      result = result.substring(0, offset(before, edit, "start")) + edit.get("newText").getAsString()
          + result.substring(offset(before, edit, "end"));
    }
    return result;
  }

  private static int offset(String before, JsonObject edit, String side) {
    JsonObject position = edit.getAsJsonObject("range").getAsJsonObject(side);
    int start = 0;
    for (int i = 0; i < position.get("line").getAsInt(); i++) {
      start = before.indexOf('\n', start) + 1;
    }
    return start + position.get("character").getAsInt();
  }
}
