package org.costdsl.tests.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.costdsl.lang.CostStandaloneSetup;
import org.costdsl.lang.ide.ReservedWords;
import org.costdsl.tests.Repository;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.junit.jupiter.api.Test;

/** The set-ups under {@code examples/editors}: what they name is there, and they know every word of the language. */
class EditorSetupsTest {

  private static final String VSCODE = "examples/editors/vscode/";

  private static JsonObject json(String file) throws IOException {
    return JsonParser.parseString(Files.readString(Repository.file(file))).getAsJsonObject();
  }

  private static List<JsonObject> rules() throws IOException {
    List<JsonObject> rules = new ArrayList<>();
    json(VSCODE + "syntaxes/cost.tmLanguage.json").getAsJsonArray("patterns").forEach(p -> rules.add(p.getAsJsonObject()));
    return rules;
  }

  private static List<String> words() {
    return Stream.concat(ReservedWords.DECLARATIONS.stream(), ReservedWords.OPERATORS.stream()).toList();
  }

  @Test
  void theWordsAreThoseOfTheGrammar() {
    IGrammarAccess grammar = new CostStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(IGrammarAccess.class);
    Set<String> keywords = new TreeSet<>(GrammarUtil.getAllKeywords(grammar.getGrammar()));
    keywords.removeIf(word -> !Character.isLetter(word.charAt(0)));
    assertThat(new TreeSet<>(words())).isEqualTo(keywords);
  }

  @Test
  void everyPatternOfTheTextMateGrammarIsOne() throws IOException {
    assertThat(rules()).isNotEmpty().allSatisfy(rule -> {
      assertThat(rule.has("match") || rule.has("begin") && rule.has("end")).as(rule.toString()).isTrue();
      Stream.of("match", "begin", "end").filter(rule::has).forEach(key -> Pattern.compile(rule.get(key).getAsString()));
      assertThat(rule.has("name") || rule.has("captures")).isTrue();
      if (rule.has("name")) {
        assertThat(rule.get("name").getAsString()).endsWith(".cost");
      }
    });
  }

  @Test
  void theTextMateGrammarColoursEveryWord() throws IOException {
    List<Pattern> keywords = rules().stream().filter(r -> r.has("name") && r.get("name").getAsString().startsWith("keyword."))
        .map(r -> Pattern.compile(r.get("match").getAsString())).toList();
    assertThat(words()).allSatisfy(word -> assertThat(keywords).anyMatch(k -> k.matcher(word).matches()));
  }

  @Test
  void theTextMateGrammarReadsALineOfTheFlagship() throws IOException {
    assertThat(firstAt("electricity: 0.08 USD / kWh", 0)).contains("variable.other.property.cost");
    assertThat(firstAt("0.08 USD / kWh", 0)).contains("constant.numeric.cost");
    assertThat(firstAt("2025-01-31", 0)).contains("constant.numeric.date.cost");
    assertThat(firstAt("// a comment", 0)).contains("comment.line.double-slash.cost");
    assertThat(firstAt("pool h800 {", 0)).contains("entity.name.type.cost");
    assertThat(firstAt("accept claim/scope-mismatch on x", 0)).contains("constant.other.rule.cost");
    assertThat(firstAt("@debates", 0)).contains("storage.modifier.source.cost");
  }

  /** The first rule that matches right at a place, as an editor looks for it. */
  private static String firstAt(String line, int at) throws IOException {
    return rules().stream().filter(r -> Pattern.compile((r.has("match") ? r.get("match") : r.get("begin")).getAsString()).matcher(line)
        .region(at, line.length()).useTransparentBounds(true).lookingAt()).findFirst().map(JsonElement::toString).orElse("none");
  }

  @Test
  void visualStudioCodeFindsItsFiles() throws IOException {
    JsonObject extension = json(VSCODE + "package.json");
    JsonObject contributes = extension.getAsJsonObject("contributes");
    JsonArray languages = contributes.getAsJsonArray("languages");
    JsonObject grammar = contributes.getAsJsonArray("grammars").get(0).getAsJsonObject();
    assertThat(Stream.of(extension.get("main"), languages.get(0).getAsJsonObject().get("configuration"), grammar.get("path"))
        .map(JsonElement::getAsString)).allSatisfy(file -> assertThat(Repository.file(VSCODE + Path.of(file).normalize())).isRegularFile());
    assertThat(grammar.get("scopeName")).isEqualTo(json(VSCODE + "syntaxes/cost.tmLanguage.json").get("scopeName"));
    assertThat(json(VSCODE + "language-configuration.json").has("comments")).isTrue();
  }

  @Test
  void emacsKnowsEveryWord() throws IOException {
    String mode = Files.readString(Repository.file("examples/editors/emacs/cost-mode.el"));
    assertThat(words()).allSatisfy(word -> assertThat(mode).contains('"' + word + '"'));
  }
}
