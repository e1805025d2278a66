package org.costdsl.lang.analysis;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.xtext.resource.XtextResource;

/** Gives a resource its text, in memory and always as UTF-8, whatever the platform's encoding. */
final class ModelText {

  /** Text is read as UTF-8. */
  static final Map<String, String> UTF_8 = Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name());

  private ModelText() {
  }

  static void load(XtextResource resource, String text) {
    try {
      resource.load(new ByteArrayInputStream(parseable(text).getBytes(StandardCharsets.UTF_8)), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot be read", e);
    }
  }

  static void replace(XtextResource resource, String text) {
    try {
      resource.reparse(parseable(text));
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot be read", e);
    }
  }

  /** Nothing at all of a text nested so deep that the parser's stack would not do; the analysis says so. */
  static String parseable(String text) {
    return ReadableText.check("", text).isPresent() ? "" : text;
  }
}
