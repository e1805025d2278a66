package org.costdsl.tests.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.analysis.Fingerprints;
import org.costdsl.tests.Analysed;
import org.junit.jupiter.api.Test;

final class FingerprintsTest {

  private static final String[] HEAD = {"language 1.0", "currency USD", "as of 2025-01-01"};
  private static final String RUN = "run r { device_hours: 1000 GPU-hours  rental: 2 USD / GPU-hour }";
  private static final String CLAIM = "claim c { states: r.cost is about 1M USD  covers: r }";
  private static final String UNUSED = "let x = 1 USD";

  @Test
  void stayTheSameWhileLinesShift() {
    List<String> before = prints(Analysed.text(with(RUN, CLAIM, UNUSED)));
    assertThat(before).isNotEmpty().doesNotHaveDuplicates().allMatch(p -> p.matches("[0-9a-f]{32}"));
    assertThat(prints(Analysed.text(with("", "// a remark", "", RUN, "  ", CLAIM, "", UNUSED)))).containsExactlyElementsOf(before);
  }

  @Test
  void stayTheSameWhileAmountsChange() {
    assertThat(prints(Analysed.text(with(RUN.replace("1000", "1100"), CLAIM, UNUSED))))
        .containsExactlyElementsOf(prints(Analysed.text(with(RUN, CLAIM, UNUSED))));
  }

  @Test
  void tellEqualMessagesApart() {
    assertThat(prints(Analysed.text(with(RUN, CLAIM.replace("claim c", "claim d"), CLAIM)))).doesNotHaveDuplicates();
    List<String> twice = prints(Analysed.text(with("nonsense", "nonsense", "nonsense")));
    assertThat(twice).hasSizeGreaterThan(1).doesNotHaveDuplicates();
  }

  private static String[] with(String... lines) {
    return Stream.concat(Stream.of(HEAD), Stream.of(lines)).toArray(String[]::new);
  }

  private static List<String> prints(FileResult file) {
    Fingerprints prints = Fingerprints.of(file);
    return Stream.concat(file.issues().stream().map(prints::of), file.findings().stream().map(prints::of)).toList();
  }
}
