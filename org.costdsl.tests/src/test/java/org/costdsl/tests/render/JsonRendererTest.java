package org.costdsl.tests.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.costdsl.lang.analysis.AnalysisResult;
import org.costdsl.lang.render.JsonRenderer;
import org.costdsl.tests.Analysed;
import org.costdsl.tests.Repository;
import org.junit.jupiter.api.Test;

final class JsonRendererTest {

  private static final JsonMapper MAPPER = new JsonMapper();

  @Test
  void writesOneOfEverything() {
    Golden.check("everything.json", new JsonRenderer().render(Sample.everything()));
  }

  @Test
  void namesItsVersionFirst() throws Exception {
    JsonNode root = MAPPER.readTree(new JsonRenderer().render(Sample.everything()));
    assertThat(root.fieldNames().next()).isEqualTo("schema");
    assertThat(root.get("schema").asText()).isEqualTo("costdsl.check/1");
  }

  @Test
  void givesTheSameBytesForTheSameFile() {
    String first = new JsonRenderer().render(flagship());
    assertThat(new JsonRenderer().render(flagship())).isEqualTo(first);
    assertThat(first.chars()).as("ASCII").allMatch(c -> c < 128);
  }

  @Test
  void holdsTheFiguresOfAnAnalysis() throws Exception {
    JsonNode file = MAPPER.readTree(new JsonRenderer().render(flagship())).at("/files/0");
    assertThat(file.get("usable").asBoolean()).isTrue();
    JsonNode cost = figure(file, "v3.cost");
    assertThat(cost.get("median").asDouble()).isEqualTo(5.576e6);
    assertThat(cost.get("dimension").asText()).isEqualTo("money");
    JsonNode pretraining = figure(file, "v3.pretraining.device_hours");
    assertThat(pretraining.get("origin").asText()).isEqualTo("given");
    assertThat(pretraining.at("/sources/0/name").asText()).isEqualTo("report");
    assertThat(pretraining.at("/sources/0/tier").asText()).isEqualTo("primary");
    assertThat(file.get("expectations")).hasSize(5).allMatch(e -> e.get("passed").asBoolean());
  }

  @Test
  void hasNullWhereARangeIsOpen() throws Exception {
    JsonNode bound = figure(MAPPER.readTree(new JsonRenderer().render(flagship())).at("/files/0"), "researchers.top_pay");
    assertThat(bound.get("low").isNumber()).isTrue();
    assertThat(bound.get("high").isNull()).isTrue();
  }

  private static JsonNode figure(JsonNode file, String name) {
    List<JsonNode> found = new ArrayList<>();
    file.get("figures").forEach(f -> {
      if (f.get("name").asText().equals(name)) {
        found.add(f);
      }
    });
    assertThat(found).as(name).hasSize(1);
    return found.get(0);
  }

  private static AnalysisResult flagship() {
    return Analysed.files(Repository.file("examples/deepseek.cost"));
  }
}
