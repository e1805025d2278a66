package org.costdsl.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.costdsl.lang.ide.EditorSession;
import org.costdsl.lang.ide.Proposal;
import org.junit.jupiter.api.Test;

/** Dates that completion proposes: those of what is spoken of first. */
class DatesTest {

  private static final String NAME = "/dates/a.cost";
  private static final String FILE = """
      language 1.0
      package a
      import costdsl.hardware.*
      as of 2025-02-02
      source paper { date: 2024-12-27 }
      source press { date: 2025-01-27 }
      pool fleet { devices: 10 of H800 }
      """;

  private static List<Proposal> dates(String more) {
    EditorSession session = EditorSession.open();
    String text = FILE + more;
    session.put(NAME, text);
    return session.proposals(NAME, text.length()).stream().filter(p -> p.kind() == Proposal.Kind.DATE).toList();
  }

  @Test
  void aClaimIsOfTheDayOfItsSource() {
    List<Proposal> dates = dates("claim c { source: press  date: ");
    assertThat(dates).extracting(Proposal::text).containsSubsequence("2025-01-27", "2025-02-02", LocalDate.now().toString(), "2024-12-27");
    assertThat(dates.get(0).description()).isEqualTo("press.date");
  }

  @Test
  void devicesAreBoughtOnceTheyAreReleased() {
    List<Proposal> dates = dates("pool p { devices: 10 of H800  acquired: ");
    assertThat(dates.get(0).description()).isEqualTo("H800.released");
    assertThat(dates).extracting(Proposal::description).contains("H800.export_control.CN");
  }

  @Test
  void aRunBeginsOnceItsPoolsDevicesAreReleased() {
    assertThat(dates("run r { on: 5 of fleet  started: ").get(0).description()).isEqualTo("H800.released");
  }

  @Test
  void daysAreProposedWhereTheGrammarAsksForOne() {
    assertThat(dates("rate 1 EUR = 1.1 USD on ")).extracting(Proposal::text).contains("2025-02-02");
    assertThat(dates("let x = 5 USD from ")).extracting(Proposal::text).contains("2025-02-02");
    assertThat(dates("as of 2025-0")).extracting(Proposal::text).contains("2025-02-02").doesNotContain("2024-12-27");
  }

  @Test
  void anAcceptanceEndsInAYear() {
    assertThat(dates("accept source/missing on fleet because \"so\" until ").get(0).text())
        .isEqualTo(LocalDate.now().plusYears(1).toString());
  }

  @Test
  void amountsAreNoDates() {
    assertThat(dates("pool q { price: ")).isEmpty();
  }

  @Test
  void acceleratorsShowTheirKeyFigures() {
    EditorSession session = EditorSession.open();
    String text = FILE + "pool q { devices: 10 of H100_S";
    session.put(NAME, text);
    Proposal h100 = session.proposals(NAME, text.length()).stream().filter(p -> p.text().equals("H100_SXM")).findFirst().orElseThrow();
    assertThat(h100.description()).contains("TFLOP / s").contains("80 GB").contains("700 W");
    assertThat(h100.documentation()).contains("- released: 202").contains("- peak.fp8: ").contains("- memory: 80 GB / device")
        .contains("- TDP: 700 W / device").contains("- price: ").contains("- bandwidth: ");
  }
}
