package org.costdsl.tests.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Texts that nobody would write: made of the language's words, or sound ones that were damaged. */
final class Mutator {

  private static final List<String> WORDS = List.of("language 1.0", "package p", "import costdsl.hardware.*", "currency USD", "as of 2025-01-01",
      "rate 1 USD = 7 CNY on 2025-01-01", "source", "organization", "accelerator", "pool", "staff", "overhead", "run", "stage", "programme",
      "index", "claim", "let", "fn", "scenario", "override", "expect", "accept", "extends", "is", "in", "of", "per", "to", "from", "about",
      "around", "over", "under", "up to", "at least", "at most", "between", "and", "unknown", "within", "because", "until", "any", "one of",
      "{", "}", "(", ")", "@", ":", ",", "=", "+", "-", "*", "/", "±", ".", "devices:", "price:", "states:", "covers:", "includes:", "on:",
      "device_hours:", "period:", "pay:", "headcount:", "a", "b", "p", "q", "x", "y", "H100_SXM", "H800", "USD", "GPU-hours", "kWh", "tokens",
      "params", "years", "%", "10_000", "5.576M", "12kWh", "2025-01-31", "2025-13-40", "1e400", "-3", "0", "\"text\"", "\"", "\\", "//", "/*",
      "*/", "/**", "$5M", "¥", "万", "5m", "1,000,000", "3,5", "\n", "\r\n", " ", "\t", "normal(", "one of {", "min(", "correlated(");
  private static final List<String> ODD = List.of("\u0000", "\uFEFF", "\u202E", "\u200B", "\uD83D\uDE00", "\u0301", "\uFFFF", "\r", "\u2028",
      "\u001B[31m", "\uD800", "İ", "ß", "𝟘");
  private static final int LONGEST = 20_000;

  private final SplittableRandom random;
  private final List<String> seeds;

  Mutator(List<String> seeds, long seed) {
    this.seeds = List.copyOf(seeds);
    this.random = new SplittableRandom(seed);
  }

  /** The next text; always the same sequence for a seed. */
  String next() {
    return random.nextInt(4) == 0 ? words(1 + random.nextInt(60)) : damaged(pick(seeds));
  }

  /** A text's bytes as a file may hold them: now and then one is another, gone or too many, and the whole no UTF-8 any more. */
  byte[] bytes(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length == 0 || random.nextInt(4) > 0) {
      return bytes;
    }
    int place = below(bytes.length);
    bytes[place] = (byte) random.nextInt(256);
    return random.nextBoolean() ? bytes : Arrays.copyOf(bytes, place + below(3));
  }

  /** A number below the bound, for places in a text. */
  int below(int bound) {
    return random.nextInt(Math.max(1, bound));
  }

  private String words(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(pick(WORDS)).append(random.nextInt(5) == 0 ? "\n" : " ");
    }
    return text.toString();
  }

  private String damaged(String sound) {
    String text = sound;
    int times = 1 + random.nextInt(6);
    for (int i = 0; i < times; i++) {
      text = once(text);
    }
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  private String once(String text) {
    int from = below(text.length());
    int to = Math.min(text.length(), from + 1 + below(40));
    return switch (random.nextInt(9)) {
      case 0 -> text.substring(0, from) + text.substring(to);
      case 1 -> text.substring(0, from) + pick(WORDS) + text.substring(from);
      case 2 -> text.substring(0, from) + pick(ODD) + text.substring(from);
      case 3 -> text.substring(0, to) + text.substring(from, to).repeat(1 + below(30)) + text.substring(to);
      case 4 -> text.substring(0, from);
      case 5 -> swapped(text);
      case 6 -> text.replace("\n", random.nextBoolean() ? "\r\n" : "\r");
      case 7 -> flipped(text, from);
      default -> text.substring(0, from) + pick(WORDS) + text.substring(to);
    };
  }

  private String swapped(String text) {
    List<String> words = new ArrayList<>(List.of(text.split("(?<=\\s)")));
    int one = below(words.size());
    int other = below(words.size());
    String kept = words.get(one);
    words.set(one, words.get(other));
    words.set(other, kept);
    return String.join("", words);
  }

  /** One bit of the encoded text: what is no UTF-8 any more becomes the replacement character, as an editor shows it. */
  private String flipped(String text, int place) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 0) {
      bytes[Math.min(place, bytes.length - 1)] ^= (byte) (1 << random.nextInt(8));
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
