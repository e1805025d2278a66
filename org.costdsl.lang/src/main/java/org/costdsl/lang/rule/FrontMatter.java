package org.costdsl.lang.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The head of a rule's page between two lines {@code ---}: {@code key: value}, and lists whose items are a value or several
 * {@code key: value} lines. A small part of YAML, so that no library is read at start.
 */
final class FrontMatter {

  private static final String FENCE = "---";
  private static final String ITEM = "- ";

  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, List<Map<String, String>>> lists = new LinkedHashMap<>();
  private final String body;

  private FrontMatter(String page, String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(FENCE)) {
      throw new IllegalArgumentException(page + " does not begin with " + FENCE);
    }
    int end = lines.subList(1, lines.size()).indexOf(FENCE) + 1;
    if (end == 0) {
      throw new IllegalArgumentException(page + " does not close its head with " + FENCE);
    }
    String list = "";
    for (int i = 1; i < end; i++) {
      list = line(page + ":" + (i + 1), lines.get(i), list);
    }
    body = String.join("\n", lines.subList(end + 1, lines.size())).strip() + "\n";
  }

  /**
   * Reads a page.
   *
   * @param page its name in messages
   * @throws IllegalArgumentException with page and line if the head has another shape
   */
  static FrontMatter read(String page, String text) {
    return new FrontMatter(page, text);
  }

  /** Reads a line and returns the name of the list that following items belong to. */
  private String line(String place, String line, String list) {
    String content = line.strip();
    if (content.isEmpty()) {
      return list;
    }
    if (content.startsWith(ITEM)) {
      Map<String, String> item = new LinkedHashMap<>();
      items(place, list).add(item);
      entry(content.substring(ITEM.length()), item);
      return list;
    }
    if (line.startsWith(" ")) {
      List<Map<String, String>> items = items(place, list);
      if (items.isEmpty()) {
        throw new IllegalArgumentException(place + ": belongs to no list item");
      }
      entry(content, items.get(items.size() - 1));
      return list;
    }
    return key(place, content);
  }

  private String key(String place, String content) {
    int colon = content.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException(place + ": expected `key: value`");
    }
    String key = content.substring(0, colon);
    String value = content.substring(colon + 1).strip();
    if (value.isEmpty()) {
      lists.put(key, new ArrayList<>());
      return key;
    }
    values.put(key, value);
    return "";
  }

  private List<Map<String, String>> items(String place, String list) {
    if (!lists.containsKey(list)) {
      throw new IllegalArgumentException(place + ": a list item outside a list");
    }
    return lists.get(list);
  }

  private static void entry(String content, Map<String, String> item) {
    int colon = content.indexOf(": ");
    item.put(colon < 0 ? "" : content.substring(0, colon), colon < 0 ? content : content.substring(colon + 2).strip());
  }

  /** The value of a key; fails with {@link IllegalArgumentException} if there is none. */
  String value(String key) {
    String value = values.get(key);
    if (value == null) {
      throw new IllegalArgumentException("the head has no `" + key + "`");
    }
    return value;
  }

  /** The plain items of a list; none if there is no such list. */
  List<String> items(String key) {
    return records(key).stream().map(item -> item.getOrDefault("", "")).toList();
  }

  /** The items of a list whose items have several entries; none if there is no such list. */
  List<Map<String, String>> records(String key) {
    return lists.getOrDefault(key, List.of());
  }

  /** Everything after the head. */
  String body() {
    return body;
  }
}
