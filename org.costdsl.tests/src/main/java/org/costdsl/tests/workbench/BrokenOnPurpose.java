package org.costdsl.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Fails whenever it runs, which is only when it is asked for by name: to see that a broken test breaks the build. */
@ExtendWith(Screenshots.class)
class BrokenOnPurpose {

  @Test
  void fails() {
    assertThat(Robot.page().getEditorReferences()).as("editors that nobody opened").isNotEmpty();
  }
}
