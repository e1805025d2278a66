package org.costdsl.ui.view;

import java.util.List;
import java.util.Optional;
import org.costdsl.lang.ide.CostBreakdown;
import org.costdsl.ui.project.ProjectDocuments;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;

/** What the costs of the file in the active editor consist of: a table with shares, and a chart with intervals. */
public final class CostsView extends FileView<CostBreakdown> {

  /** Id of the view. */
  public static final String ID = "org.costdsl.ui.view.costs";

  private static final String SCENARIO = "scenario";
  private static final int[] TABLE_AND_CHART = {67, 33};

  private TreeTable<CostBreakdown.Row> table;
  private CostChart chart;
  private Composite choice;
  private Combo scenarios;
  private volatile String scenario = "base";
  private List<CostBreakdown.Row> roots = List.of();

  @Override
  Control createContents(Composite parent, Optional<IMemento> state) {
    scenario = state.map(s -> s.getString(SCENARIO)).orElse(scenario);
    SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
    table = new TreeTable<>(sash, CostBreakdown.Row::name, CostBreakdown.Row::children);
    table.column(Messages.item, 18, SWT.LEFT, CostBreakdown.Row::name)
        .column(Messages.amount, 16, SWT.RIGHT, CostBreakdown.Row::amount)
        .column(Messages.interval, 23, SWT.RIGHT, CostBreakdown.Row::interval)
        .column(Messages.share, 9, SWT.RIGHT, CostBreakdown.Row::share)
        .column(Messages.how, 44, SWT.LEFT, CostBreakdown.Row::description)
        .placed(CostBreakdown.Row::place);
    table.viewer().addSelectionChangedListener(event -> draw());
    Composite right = new Composite(sash, SWT.NONE);
    right.setLayout(new GridLayout());
    createChoice(right);
    chart = new CostChart(right);
    chart.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    sash.setWeights(TABLE_AND_CHART);
    return sash;
  }

  private void createChoice(Composite parent) {
    choice = new Composite(parent, SWT.NONE);
    choice.setLayout(new GridLayout(2, false));
    choice.setLayoutData(new GridData());
    new Label(choice, SWT.NONE).setText(Messages.scenario);
    scenarios = new Combo(choice, SWT.READ_ONLY);
    scenarios.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
      scenario = scenarios.getText();
      refresh();
    }));
  }

  @Override
  Optional<CostBreakdown> workOut(ProjectDocuments documents, IFile file, IProgressMonitor monitor) throws CoreException {
    return documents.ask(file, (session, name) -> session.costs(name, scenario, monitor::isCanceled));
  }

  @Override
  Optional<String> show(CostBreakdown costs, IFile file) {
    offer(costs);
    roots = costs.rows();
    table.show(roots, 1);
    draw();
    return roots.isEmpty() ? Optional.of(NLS.bind(Messages.noCosts, file.getName())) : Optional.empty();
  }

  private void offer(CostBreakdown costs) {
    if (!List.of(scenarios.getItems()).equals(costs.scenarios())) {
      scenarios.setItems(costs.scenarios().toArray(String[]::new));
    }
    scenarios.setText(costs.scenario());
    boolean several = costs.scenarios().size() > 1;
    choice.setVisible(several);
    ((GridData) choice.getLayoutData()).exclude = !several;
    choice.getParent().layout();
  }

  /** The chart shows the parts of what is selected, else of the first item; a figure has no parts. */
  private void draw() {
    Optional<CostBreakdown.Row> whole = table.selected().filter(CostsView::hasParts)
        .or(() -> roots.stream().filter(CostsView::hasParts).findFirst());
    chart.show(whole.map(w -> NLS.bind(Messages.charted, w.name())).orElse(""),
        whole.stream().flatMap(w -> w.children().stream()).filter(r -> r.bar().isPresent()).toList());
  }

  private static boolean hasParts(CostBreakdown.Row row) {
    return row.children().stream().anyMatch(r -> r.bar().isPresent());
  }

  @Override
  public void saveState(IMemento state) {
    state.putString(SCENARIO, scenario);
  }
}
