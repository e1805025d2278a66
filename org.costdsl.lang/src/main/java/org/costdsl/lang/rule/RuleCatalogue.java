package org.costdsl.lang.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages of all rules, by id; a page is read when it is first asked for. */
public final class RuleCatalogue {

  private static final Pattern ID = Pattern.compile("[a-z0-9-]+/[a-z0-9-]+");
  private static final int FOLDER_DEPTH = 3;

  private final Supplier<List<String>> ids;
  private final Function<String, Optional<String>> texts;
  private final Map<String, Optional<RulePage>> pages = new ConcurrentHashMap<>();

  private RuleCatalogue(Supplier<List<String>> ids, Function<String, Optional<String>> texts) {
    this.ids = ids;
    this.texts = texts;
  }

  /** Defers the look for the shipped rules to the first use. */
  private static final class Standard {
    static final RuleCatalogue CATALOGUE = new RuleCatalogue(ShippedRules::ids, RuleCatalogue::shipped);
  }

  /** The rules that come with the tool. */
  public static RuleCatalogue standard() {
    return Standard.CATALOGUE;
  }

  /** The rules of a folder that holds {@code <category>/<name>/<name>.md}. */
  public static RuleCatalogue in(Path folder) {
    return new RuleCatalogue(() -> ids(folder), id -> page(folder, id));
  }

  /** These rules and those of another catalogue; where both have an id, it is this one's. */
  public RuleCatalogue and(RuleCatalogue other) {
    return new RuleCatalogue(() -> Stream.concat(ids.get().stream(), other.ids.get().stream()).distinct().toList(),
        id -> texts.apply(id).or(() -> other.texts.apply(id)));
  }

  /** All pages in order of id; fails with {@link IllegalArgumentException} that names a rule whose page is not complete. */
  public List<RulePage> rules() {
    return ids.get().stream().sorted().map(this::page).toList();
  }

  private RulePage page(String id) {
    return rule(id).orElseThrow(() -> new IllegalArgumentException("rule " + id + " has no page"));
  }

  /** The page of a rule; empty if there is no such rule. */
  public Optional<RulePage> rule(String id) {
    Optional<RulePage> known = pages.get(id);
    if (known != null || !ID.matcher(id).matches()) {
      return known == null ? Optional.empty() : known;
    }
    return pages.computeIfAbsent(id, i -> texts.apply(i).map(t -> RulePageReader.read(i, t)));
  }

  /** Where a rule's file of that ending lies below its folder of rules, such as {@code claim/x/x.md}. */
  static String path(String id, String ending) {
    return id + "/" + id.substring(id.indexOf('/') + 1) + ending;
  }

  private static Optional<String> shipped(String id) {
    try (InputStream in = RuleCatalogue.class.getResourceAsStream("/rules/" + path(id, ".md"))) {
      return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> page(Path folder, String id) {
    Path file = folder.resolve(path(id, ".md"));
    try {
      return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> ids(Path folder) {
    try (Stream<Path> files = Files.walk(folder, FOLDER_DEPTH)) {
      return files.map(f -> folder.relativize(f).toString().replace('\\', '/')).filter(p -> p.endsWith(".md"))
          .map(p -> p.substring(0, p.lastIndexOf('/'))).filter(id -> ID.matcher(id).matches()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
