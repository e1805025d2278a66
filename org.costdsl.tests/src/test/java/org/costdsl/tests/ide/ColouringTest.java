package org.costdsl.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.costdsl.lang.ide.EditorSession;
import org.junit.jupiter.api.Test;

/** What each token of a text means to an editor. */
class ColouringTest {

  @Test
  void aDeclarationsWordIsAKeywordAndItsNameIsNot() {
    assertThat(meanings("pool a { price: 2 USD @paper }")).containsExactly("pool KEYWORD", "a DECLARATION", "price PROPERTY",
        "2 NUMBER", "USD UNIT", "paper SOURCE");
  }

  @Test
  void aWordOfTheLanguageIsANameWhereOneStands() {
    assertThat(meanings("let least = 2\nlet b = least of 3")).containsExactly("let KEYWORD", "least DECLARATION", "= OPERATOR", "2 NUMBER",
        "let KEYWORD", "b DECLARATION", "= OPERATOR", "least REFERENCE", "of KEYWORD", "3 NUMBER");
  }

  @Test
  void theWordOfAStageAndOfARulesIdentifierAreTold() {
    assertThat(meanings("run r { stage s { } }\naccept unit/missing on r because \"so\"")).contains("stage KEYWORD", "s DECLARATION",
        "unit RULE", "missing RULE", "accept KEYWORD", "r REFERENCE", "\"so\" STRING");
  }

  private static List<String> meanings(String text) {
    EditorSession session = EditorSession.open();
    session.put("a.cost", text);
    return session.tokens("a.cost").stream().map(t -> text.substring(t.offset(), t.offset() + t.length()) + " " + t.meaning()).toList();
  }
}
