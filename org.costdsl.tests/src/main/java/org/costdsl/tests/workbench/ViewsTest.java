package org.costdsl.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The views of the file in the active editor. */
@ExtendWith(Screenshots.class)
class ViewsTest {

  private static final String COSTS = "org.costdsl.ui.view.costs";
  private static final String FINDINGS = "org.costdsl.ui.view.findings";
  private static final String COMPARE = "org.costdsl.ui.view.compare";
  private static final RGB BAR = new RGB(90, 150, 200);
  private static final String SMALL = "run r { device_hours: 100 GPU-hours  rental: 2 USD / GPU-hour }\n";

  private IProject project;

  @BeforeEach
  void createProject() throws CoreException {
    project = Projects.create("views");
  }

  @AfterEach
  void closeAndDelete() throws CoreException {
    Robot.closeEditors();
    Projects.deleteAll();
  }

  private EditorRobot open(String example) throws CoreException, IOException {
    return Robot.open(Projects.file(project, example, Projects.example(example)));
  }

  @Test
  void costsShowTheFlagshipsPartsWithSharesAndAChart() throws CoreException, IOException {
    open("deepseek.cost");
    ViewRobot costs = ViewRobot.show(COSTS);
    Robot.awaitPassing(() -> assertThat(costs.rows()).contains(
        "all | 2.6B USD | 2.34B to 2.9B USD |  | everything DeepSeek and High-Flyer spend on AI",
        "h800 | 465M USD | 377M to 567M USD | 17.9% | pool"));
    assertThat(costs.headings()).containsExactly("Item", "Amount", "5 to 95 %", "Share", "How");
    costs.open("all", "h800");
    assertThat(costs.rows()).contains("power | 16.2 MW | 12.6 to 20.7 MW |  | devices × TDP × server power ÷ chip power × PUE");
    Robot.awaitPassing(() -> assertThat(costs.dots(BAR)).isGreaterThan(1000));
    Screenshots.take("costs");
  }

  @Test
  void costsFollowTheTextWhileItIsTyped() throws CoreException {
    EditorRobot editor = Robot.open(Projects.file(project, "small.cost", SMALL));
    ViewRobot costs = ViewRobot.show(COSTS);
    Robot.awaitPassing(() -> assertThat(costs.rows()).anyMatch(r -> r.startsWith("r | 200 USD")));
    costs.open("r");
    editor.replace("2 USD", "3 USD");
    Robot.awaitPassing(() -> assertThat(costs.rows()).anyMatch(r -> r.startsWith("r | 300 USD")));
    assertThat(costs.rows()).as("what was open stays open").anyMatch(r -> r.startsWith("device_hours | 100 GPU-hours"));
  }

  @Test
  void costsOfAScenarioAreChosen() throws CoreException, IOException {
    open("in-house-cluster.cost");
    ViewRobot costs = ViewRobot.show(COSTS);
    Robot.awaitPassing(() -> assertThat(costs.rows()).anyMatch(r -> r.startsWith("owning | 62.4M USD")));
    costs.choose("dear_power");
    Robot.awaitPassing(() -> assertThat(costs.rows()).anyMatch(r -> r.startsWith("owning | 65.2M USD")));
  }

  @Test
  void aDoubleClickOnACostGoesToItsPlace() throws CoreException, IOException {
    EditorRobot editor = open("deepseek.cost");
    ViewRobot costs = ViewRobot.show(COSTS);
    Robot.awaitPassing(() -> assertThat(costs.rows()).anyMatch(r -> r.startsWith("all | ")));
    costs.doubleClick("all", "h100");
    Robot.awaitPassing(() -> assertThat(editor.selection()).startsWith("pool h100"));
  }

  @Test
  void findingsExplainWhatIsWrongWithAClaim() throws CoreException, IOException {
    EditorRobot editor = open("deepseek.cost");
    ViewRobot findings = ViewRobot.show(FINDINGS);
    Robot.awaitPassing(() -> assertThat(findings.rows()).contains(
        "five_million | contradicted: v3.cost is 5.576M USD; stated: about 5M USD | The $5 million story, revised"));
    findings.open("five_million", "claim/scope-mismatch", "inputs");
    assertThat(findings.rows()).contains("covered: v3.cost | 5.576M USD | ", "presented: all.cost | 2.6B USD [2.34B to 2.9B] | ",
        "holds if | it is presented as v3, or states the amount of all | ",
        "v3.pretraining.device_hours | 2.664M GPU-hours | DeepSeek-V3 Technical Report");
    Screenshots.take("findings");
    findings.doubleClick("five_million", "claim/scope-mismatch");
    Robot.awaitPassing(() -> assertThat(editor.selection()).isEqualTo("presented_as: all"));
  }

  @Test
  void findingsFollowTheTextWhileItIsTyped() throws CoreException, IOException {
    EditorRobot editor = open("deepseek.cost");
    ViewRobot findings = ViewRobot.show(FINDINGS);
    Robot.awaitPassing(() -> assertThat(findings.rows()).anyMatch(r -> r.startsWith("five_million | contradicted")));
    editor.replace("cost is about 5M USD", "cost is 5.576M USD");
    Robot.awaitPassing(() -> assertThat(findings.rows()).anyMatch(r -> r.startsWith("five_million | supported")));
  }

  @Test
  void scenariosStandSideBySide() throws CoreException, IOException {
    EditorRobot editor = open("in-house-cluster.cost");
    ViewRobot compare = ViewRobot.show(COMPARE);
    Robot.awaitPassing(() -> assertThat(compare.rows()).anyMatch(r -> r.startsWith("own.cost_per_device_hour | 1.78 USD / GPU-hour")
        && r.contains("+113%")));
    assertThat(compare.headings()).containsExactly("Figure", "base", "idle", "More than base", "Percent", "dear_power",
        "More than base", "Percent");
    Screenshots.take("compare");
    editor.replace("own.busy = 40%", "own.busy = 17%");
    Robot.awaitPassing(() -> assertThat(compare.rows()).anyMatch(r -> r.startsWith("own.cost_per_device_hour") && r.contains("+400%")));
  }

  @Test
  void viewsSayWhatIsMissing() throws CoreException {
    ViewRobot compare = ViewRobot.show(COMPARE);
    Robot.awaitPassing(() -> assertThat(compare.note()).contains("Open a .cost file"));
    Robot.open(Projects.file(project, "small.cost", SMALL));
    Robot.awaitPassing(() -> assertThat(compare.note()).contains("small.cost declares no scenario"));
    Robot.closeEditors();
    Robot.awaitPassing(() -> assertThat(compare.note()).contains("Open a .cost file"));
  }
}
