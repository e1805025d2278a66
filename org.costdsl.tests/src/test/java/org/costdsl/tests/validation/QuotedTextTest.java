package org.costdsl.tests.validation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.costdsl.lang.parser.QuotedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Strings of the language. */
class QuotedTextTest {

  @Property(seed = "1")
  void whatIsWrittenIsReadBack(@ForAll String content) {
    assertThat(QuotedText.read(QuotedText.write(content))).isEqualTo(new QuotedText(content, true));
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '\'', value = {"'\"a\"',a,true", "'\"\"','',true", "'\"a','a',false", "'\"a\\\"','a\"',false",
      "'\"a\\\\\"','a\\',true", "'\"a \\q\"','a q',true", "'\"','',false"})
  void escapesAndMissingQuotes(String token, String content, boolean closed) {
    assertThat(QuotedText.read(token)).isEqualTo(new QuotedText(content, closed));
  }
}
