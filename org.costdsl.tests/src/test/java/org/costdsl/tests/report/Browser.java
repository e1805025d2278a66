package org.costdsl.tests.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Chromium without a screen, watched through its DevTools protocol: every request that a page makes and every error it reports. */
final class Browser implements AutoCloseable {

  private static final int SECONDS = 60;

  private final ObjectMapper json = new ObjectMapper();
  private final AtomicInteger number = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final List<JsonNode> events = new CopyOnWriteArrayList<>();
  private final Process process;
  private final WebSocket socket;
  private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();

  private Browser(Process process, URI page) {
    this.process = process;
    this.socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(page, new Listener()).join();
  }

  /** The browser's program, where there is one. */
  static Optional<Path> program() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").map(Path::of).filter(Files::isExecutable)
        .findFirst();
  }

  static Browser start(Path profile) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(program().orElseThrow().toString(), "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars", "--remote-debugging-port=0",
        "--user-data-dir=" + profile, "about:blank").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    Path port = profile.resolve("DevToolsActivePort");
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!(Files.exists(port) && Files.readAllLines(port).size() > 1)) {
      if (!process.isAlive() || System.nanoTime() > end) {
        process.destroyForcibly();
        throw new IOException("Chromium does not start");
      }
      Thread.sleep(50);
    }
    URI list = URI.create("http://127.0.0.1:" + Files.readAllLines(port).get(0) + "/json/list");
    String pages = HttpClient.newHttpClient().send(HttpRequest.newBuilder(list).build(), HttpResponse.BodyHandlers.ofString()).body();
    for (JsonNode page : new ObjectMapper().readTree(pages)) {
      if (page.get("type").asText().equals("page")) {
        Browser browser = new Browser(process, URI.create(page.get("webSocketDebuggerUrl").asText()));
        Stream.of("Page", "Network", "Log", "Runtime").forEach(domain -> browser.ask(domain + ".enable"));
        return browser;
      }
    }
    process.destroyForcibly();
    throw new IOException("Chromium has no page: " + pages);
  }

  /** Opens a page of some width in a colour scheme, and waits until it is there. */
  void open(Path page, int width, String scheme) {
    ask("Emulation.setDeviceMetricsOverride", "width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false);
    ObjectNode media = json.createObjectNode();
    media.putArray("features").addObject().put("name", "prefers-color-scheme").put("value", scheme);
    ask("Emulation.setEmulatedMedia", media);
    events.clear();
    loaded = new CompletableFuture<>();
    ask("Page.navigate", "url", page.toUri().toString());
    loaded.orTimeout(SECONDS, TimeUnit.SECONDS).join();
  }

  /** The addresses that the page has asked for, itself left out. */
  List<String> requests(Path page) {
    return events("Network.requestWillBeSent").map(e -> e.at("/params/request/url").asText())
        .filter(u -> !u.equals(page.toUri().toString()) && !u.startsWith("data:")).toList();
  }

  /** What the page has reported: on the console, as an exception, in the log. */
  List<String> errors() {
    List<String> errors = new ArrayList<>();
    events("Runtime.exceptionThrown").forEach(e -> errors.add(e.toString()));
    events("Log.entryAdded").filter(e -> !e.at("/params/entry/level").asText().equals("info")).forEach(e -> errors.add(e.toString()));
    events("Runtime.consoleAPICalled").forEach(e -> errors.add(e.toString()));
    return errors;
  }

  private Stream<JsonNode> events(String method) {
    return events.stream().filter(e -> e.get("method").asText().equals(method));
  }

  /** The value of an expression in the page. */
  JsonNode value(String expression) {
    JsonNode answer = ask("Runtime.evaluate", "expression", expression, "returnByValue", true);
    if (answer.has("exceptionDetails")) {
      throw new IllegalArgumentException(answer.get("exceptionDetails").toString());
    }
    return answer.at("/result/value");
  }

  /** A picture of the page from a height on. */
  byte[] picture(int width, int from, int height) {
    ObjectNode parameters = json.createObjectNode().put("format", "png").put("captureBeyondViewport", true);
    parameters.putObject("clip").put("x", 0).put("y", from).put("width", width).put("height", height).put("scale", 1);
    return Base64.getDecoder().decode(ask("Page.captureScreenshot", parameters).get("data").asText());
  }

  /** The page as it prints. */
  byte[] print() {
    return Base64.getDecoder().decode(ask("Page.printToPDF", "printBackground", false).get("data").asText());
  }

  private JsonNode ask(String method, Object... namesAndValues) {
    ObjectNode parameters = json.createObjectNode();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      parameters.set(namesAndValues[i].toString(), json.valueToTree(namesAndValues[i + 1]));
    }
    return ask(method, parameters);
  }

  private JsonNode ask(String method, ObjectNode parameters) {
    int id = number.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    ObjectNode message = json.createObjectNode().put("id", id).put("method", method);
    message.set("params", parameters);
    socket.sendText(message.toString(), true).join();
    JsonNode got = answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    if (got.has("error")) {
      throw new IllegalStateException(method + ": " + got.get("error"));
    }
    return got.get("result");
  }

  /** Takes answers and events as they come, in pieces. */
  private final class Listener implements WebSocket.Listener {

    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean last) {
      text.append(piece);
      if (last) {
        take(text.toString());
        text.setLength(0);
      }
      from.request(1);
      return null;
    }

    private void take(String message) {
      try {
        JsonNode node = json.readTree(message);
        if (node.has("id")) {
          answers.remove(node.get("id").asInt()).complete(node);
        } else {
          events.add(node);
          if (node.get("method").asText().equals("Page.loadEventFired")) {
            loaded.complete(null);
          }
        }
      } catch (IOException e) {
        loaded.completeExceptionally(e);
      }
    }
  }

  @Override
  public void close() throws InterruptedException {
    socket.abort();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().waitFor();
  }
}
