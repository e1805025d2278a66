package org.costdsl.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.costdsl.tests.workbench.Robot.ui;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A workbench that is started again on the workspace in which {@link FirstStart} worked. */
@ExtendWith(Screenshots.class)
class SecondStart {

  @Test
  void findsEverythingAsItWasLeft() {
    assertThat(Robot.active().title()).isEqualTo(FirstStart.FILE);
    assertThat(ViewRobot.isShown("org.costdsl.ui.view.costs")).as("the Costs view is in front").isTrue();
    ViewRobot costs = ViewRobot.show("org.costdsl.ui.view.costs");
    Robot.awaitPassing(() -> assertThat(costs.rows()).anyMatch(r -> r.startsWith(FirstStart.ITS_COST)));
    Robot.active().awaitRead();
    assertThat(windows()).as("windows, none of them a dialog").hasSize(1);
    Screenshots.take("second-start");
  }

  private static List<String> windows() {
    return ui(() -> Arrays.stream(Display.getDefault().getShells()).filter(Shell::isVisible).map(Shell::getText).toList());
  }
}
