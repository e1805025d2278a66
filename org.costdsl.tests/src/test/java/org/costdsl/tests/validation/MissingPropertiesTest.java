package org.costdsl.tests.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a declaration would say nothing without. */
class MissingPropertiesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      pool fleet { life: 4 years }        | 1:6+5 warning property/missing: `fleet` does not say `devices`
      staff writers { headcount: 3 }      | 1:7+7 warning property/missing: `writers` does not say `pay`
      overhead rent { period: 1 year }    | 1:10+4 warning property/missing: `rent` does not say `amount`
      programme all { period: 4 years }   | 1:11+3 warning property/missing: `all` does not say `includes`
      claim empty { quote: "so they say" } | 1:7+5 warning property/missing: `empty` does not say what it `states`, nor an `opinion`
      """)
  void isTold(String text, String message) {
    assertThat(Checked.render(Checked.allIssues(text)).trim()).isEqualTo(message);
  }

  @Test
  void aDeclarationThatExtendsAnotherTakesItFromThere() {
    assertThat(Checked.allIssues("staff core { headcount: 3 pay: 1 USD / person / year }\nstaff more extends core { headcount: 4 }")).isEmpty();
  }

  @Test
  void aNameAloneIsAStubAndATextThatDoesNotParseIsToldOfElsewhere() {
    assertThat(Checked.allIssues("pool fleet")).isEmpty();
    assertThat(Checked.allIssues("pool fleet { life: 4 years")).noneMatch(i -> i.code().code().equals("property/missing"));
  }
}
