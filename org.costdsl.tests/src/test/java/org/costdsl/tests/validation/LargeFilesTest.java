package org.costdsl.tests.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.junit.jupiter.api.Test;

/** Files whose size must not exhaust the stack. */
class LargeFilesTest {

  @Test
  void aLongSum() {
    String sum = IntStream.range(0, 5_000).mapToObj(i -> "1 USD").collect(Collectors.joining(" + "));
    assertThat(Checked.issues("let x = " + sum + " + 1 kWh")).extracting(i -> i.code().code()).containsExactly("unit/mismatch");
  }

  @Test
  void aLongChainOfFormulas() {
    String chain = IntStream.range(1, 2_000).mapToObj(i -> "let x" + i + " = x" + (i - 1) + " * 2")
        .collect(Collectors.joining("\n"));
    assertThat(Checked.issues("let x0 = 1 USD\n" + chain)).isEmpty();
  }

  @Test
  void aLongCycle() {
    String chain = IntStream.range(0, 2_000).mapToObj(i -> "let x" + i + " = x" + (i + 1) % 2_000)
        .collect(Collectors.joining("\n"));
    assertThat(Checked.issues(chain)).extracting(i -> i.code().code()).containsExactly("cycle/value");
  }

  @Test
  void functionsThatCallEachOtherTwice() {
    String calls = IntStream.range(1, 60).mapToObj(i -> "fn f" + i + "(x) = f" + (i - 1) + "(x) + f" + (i - 1) + "(x)")
        .collect(Collectors.joining("\n"));
    assertThatCode(() -> assertThat(Checked.issues("fn f0(x) = x * 1 USD\n" + calls + "\nlet a = f59(2) + 1 kWh"))
        .extracting(LanguageIssue::message).hasSize(1)).doesNotThrowAnyException();
  }
}
