package org.costdsl.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.costdsl.lang.ide.EditorSession;
import org.costdsl.lang.ide.Problem;
import org.junit.jupiter.api.Test;

/** Five hundred files that share prices: an edit of the shared file reaches those that use what it declares, and no others. */
class ManyFilesTest {

  private static final int FILES = 500;
  private static final String SHARED = "/many/prices.cost";
  private static final String PRICES = "language 1.0\npackage team.prices\n\naccelerator Ours {\n  TDP: 500 W / device\n}\n";

  @Test
  void anEditOfASharedFileReachesItsUsers() {
    EditorSession session = EditorSession.open();
    Map<String, String> texts = new HashMap<>();
    texts.put(SHARED, PRICES);
    for (int i = 0; i < FILES; i++) {
      texts.put(file(i), i % 2 == 0 ? user(i) : other(i));
    }
    session.load(texts);
    assertThat(texts.keySet()).allSatisfy(name -> assertThat(session.problems(name)).noneMatch(p -> p.level() == Problem.Level.ERROR));

    Set<String> affected = session.put(SHARED, PRICES.replace("Ours", "Theirs"));
    assertThat(affected).hasSize(1 + FILES / 2).contains(SHARED, file(0)).doesNotContain(file(1));
    assertThat(session.problems(file(0)).get(0).code()).isEqualTo("name/unknown");
    assertThat(session.put(SHARED, PRICES)).contains(file(0));
    assertThat(session.problems(file(0))).noneMatch(p -> p.level() == Problem.Level.ERROR);
  }

  private static String file(int number) {
    return "/many/f" + number + ".cost";
  }

  private static String user(int number) {
    return "language 1.0\npackage team.f" + number + "\nimport team.prices.*\npool p {\n  devices: 10 of Ours\n}\nlet x = p.devices\n";
  }

  private static String other(int number) {
    return "language 1.0\npackage team.f" + number + "\nlet x = " + number + " USD\n";
  }
}
