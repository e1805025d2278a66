package org.costdsl.lang.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole declaration to write, with places to fill in.
 *
 * @param word the word that begins it
 * @param title what it is
 * @param template its text with its places as {@code ${text}}, or as {@code ${@word text}} where a word is looked up
 */
record Snippet(String word, String title, String template) {

  private static final Pattern PLACE = Pattern.compile("\\$\\{(?:@([\\w,]+) ?)?([^}]*)}");

  /** The text to write, and where its holes are. */
  record Filled(String text, List<Hole> holes) {
  }

  /**
   * The snippet at a place.
   *
   * @param indent what each line but the first begins with
   * @param known what a word after {@code @} stands for, given what stands there otherwise
   */
  Filled filled(String indent, BinaryOperator<String> known) {
    StringBuilder text = new StringBuilder();
    List<Hole> holes = new ArrayList<>();
    String indented = template.replace("\n", "\n" + indent);
    Matcher place = PLACE.matcher(indented);
    int done = 0;
    while (place.find()) {
      text.append(indented, done, place.start());
      String content = place.group(1) == null ? place.group(2) : known.apply(place.group(1), place.group(2));
      holes.add(new Hole(text.length(), content.length()));
      text.append(content);
      done = place.end();
    }
    return new Filled(text.append(indented, done, indented.length()).toString(), holes);
  }
}
