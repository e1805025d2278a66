package org.costdsl.tests.server;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** An editor as the server's process sees it: messages in JSON over its streams, and nothing shared but them. */
public final class StdioClient implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 60;

  private final Process process;
  private final BlockingQueue<JsonObject> received = new LinkedBlockingQueue<>();
  private final List<JsonObject> seen = new ArrayList<>();
  private int lastId;

  private StdioClient(Process process) {
    this.process = process;
    Thread reader = new Thread(this::read, "client");
    reader.setDaemon(true);
    reader.start();
  }

  static StdioClient start(Path errors) throws IOException {
    String java = ProcessHandle.current().info().command().orElse("java");
    return start(new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
        "org.costdsl.lang.cli.CostDsl", "lsp").redirectError(errors.toFile()));
  }

  /** A client of a server that is started so. */
  public static StdioClient start(ProcessBuilder server) throws IOException {
    return new StdioClient(server.start());
  }

  /** Asks, waits for the answer and gives its result. */
  public JsonElement ask(String method, String parameters) throws IOException, InterruptedException {
    JsonObject answer = answer(method, parameters);
    if (answer.has("error")) {
      throw new AssertionError(method + ": " + answer.get("error"));
    }
    return answer.get("result");
  }

  /** Asks and gives the whole answer, which may be an error. */
  JsonObject answer(String method, String parameters) throws IOException, InterruptedException {
    int id = ++lastId;
    send("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}");
    return await(m -> m.has("id") && m.get("id").getAsString().equals(Integer.toString(id)) && !m.has("method"));
  }

  public void tell(String method, String parameters) throws IOException {
    send("{\"jsonrpc\":\"2.0\",\"method\":\"" + method + "\",\"params\":" + parameters + "}");
  }

  /** The next problems of a document. */
  JsonArray problems(String uri) throws InterruptedException {
    return problems(uri, any -> true);
  }

  /** The next problems of a document that are as wanted; those before them are passed over. */
  JsonArray problems(String uri, Predicate<JsonArray> wanted) throws InterruptedException {
    return diagnostics(await(m -> m.has("method") && m.get("method").getAsString().equals("textDocument/publishDiagnostics")
        && m.getAsJsonObject("params").get("uri").getAsString().equals(uri) && wanted.test(diagnostics(m))));
  }

  private static JsonArray diagnostics(JsonObject message) {
    return message.getAsJsonObject("params").getAsJsonArray("diagnostics");
  }

  /** What the server's process holds in its memory, after a collection. */
  long heapMegabytes() throws IOException, InterruptedException {
    Process jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(process.pid()),
        "GC.class_histogram").redirectErrorStream(true).start();
    String histogram = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
    String[] total = histogram.substring(histogram.lastIndexOf('\n') + 1).split("\\s+");
    return Long.parseLong(total[total.length - 1]) >> 20;
  }

  /** What the server tells of one long piece of work, from its beginning to its end. */
  List<JsonObject> progress() throws InterruptedException {
    List<JsonObject> values = new ArrayList<>();
    do {
      values.add(await(m -> m.has("method") && m.get("method").getAsString().equals("$/progress")).getAsJsonObject("params")
          .getAsJsonObject("value"));
    } while (!values.get(values.size() - 1).get("kind").getAsString().equals("end"));
    return values;
  }

  /** The most memory that the server's process has had, as Linux says it; empty elsewhere. */
  String peakMemory() throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    return Files.isReadable(status) ? Files.readAllLines(status).stream().filter(l -> l.startsWith("VmHWM")).findFirst().orElse("") : "";
  }

  /** Everything but answers that has been received so far and been passed over. */
  List<JsonObject> passedOver() {
    return List.copyOf(seen);
  }

  public int exitCode() throws InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("the server does not end");
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private JsonObject await(Predicate<JsonObject> wanted) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (true) {
      JsonObject message = received.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (message == null) {
        throw new AssertionError("no answer within " + PATIENCE_SECONDS + " s; received " + seen);
      }
      if (wanted.test(message)) {
        return message;
      }
      seen.add(message);
    }
  }

  private void send(String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    OutputStream out = process.getOutputStream();
    out.write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    out.write(body);
    out.flush();
  }

  private void read() {
    try (DataInputStream in = new DataInputStream(process.getInputStream())) {
      for (int length = length(in); length >= 0; length = length(in)) {
        byte[] body = new byte[length];
        in.readFully(body);
        JsonObject message = JsonParser.parseString(new String(body, StandardCharsets.UTF_8)).getAsJsonObject();
        if (message.has("method") && message.has("id")) {
          send("{\"jsonrpc\":\"2.0\",\"id\":" + message.get("id") + ",\"result\":null}");
        }
        received.add(message);
      }
    } catch (EOFException e) {
      return;
    } catch (IOException e) {
      if (process.isAlive()) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static int length(DataInputStream in) throws IOException {
    int length = -1;
    for (String line = line(in); line != null && !line.isEmpty(); line = line(in)) {
      if (line.startsWith("Content-Length: ")) {
        length = Integer.parseInt(line.substring("Content-Length: ".length()));
      }
    }
    return length;
  }

  private static String line(DataInputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        return null;
      }
      line.write(b);
    }
    return line.toString(StandardCharsets.US_ASCII).strip();
  }
}
