package org.costdsl.lang.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.costdsl.lang.analysis.Baseline;
import org.costdsl.lang.analysis.CheckTotals;
import org.costdsl.lang.analysis.FileResult;

/** A baseline as a JSON file, which names the checked files as seen from its own folder. */
public final class BaselineFile {

  private static final String SCHEMA = "costdsl.baseline/1";
  private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final TypeReference<Map<String, Map<String, String>>> FILES = new TypeReference<>() {
  };

  private final Path file;

  /** The baseline at that place, whether it is there or not yet. */
  public BaselineFile(Path file) {
    this.file = file;
  }

  /** Hands results on without what the file knows, and adds that to the totals; fails with a reason if it cannot be read. */
  public Consumer<FileResult> leavingAside(CheckTotals totals, Consumer<FileResult> next) throws IOException {
    Baseline baseline = read();
    return result -> {
      Baseline.Split split = baseline.split(name(result), result);
      totals.addKnown(split.known());
      next.accept(split.fresh());
    };
  }

  /** Collects what is found, to be written once all results are in. */
  public final class Draft implements Consumer<FileResult> {

    private final Map<String, Map<String, String>> known = new TreeMap<>();

    @Override
    public void accept(FileResult result) {
      Map<String, String> messages = Baseline.of(result);
      if (!messages.isEmpty()) {
        known.put(name(result), messages);
      }
    }

    /** Writes the file, as a whole or not at all; gives the number of messages. */
    public long write() throws IOException {
      ObjectNode root = MAPPER.createObjectNode().put("schema", SCHEMA);
      root.set("files", MAPPER.valueToTree(new Baseline(known).known()));
      AtomicFile.write(file, MAPPER.writeValueAsString(root).replace("\r\n", "\n") + "\n");
      return known.values().stream().mapToLong(Map::size).sum();
    }
  }

  /** A baseline to be written. */
  public Draft draft() {
    return new Draft();
  }

  private Baseline read() throws IOException {
    try {
      JsonNode root = MAPPER.readTree(Files.readString(file));
      if (!SCHEMA.equals(root.path("schema").asText()) || !root.path("files").isObject()) {
        throw new IOException(file + " is not a baseline (" + SCHEMA + ")");
      }
      return new Baseline(MAPPER.convertValue(root.get("files"), FILES));
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new IOException(file + " is not a baseline (" + SCHEMA + ")", e);
    }
  }

  private String name(FileResult result) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    Path checked = Path.of(result.file()).toAbsolutePath().normalize();
    Path shown = folder.getRoot().equals(checked.getRoot()) ? folder.relativize(checked) : checked;
    return shown.toString().replace('\\', '/');
  }
}
