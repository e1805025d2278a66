package org.costdsl.ui.view;

import java.util.List;
import java.util.Optional;
import org.costdsl.lang.ide.ScenarioTable;
import org.costdsl.ui.project.ProjectDocuments;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;

/** The scenarios of the file in the active editor side by side, each with its difference to the file as it stands. */
public final class CompareView extends FileView<ScenarioTable> {

  /** Id of the view. */
  public static final String ID = "org.costdsl.ui.view.compare";

  private Composite frame;
  private TreeTable<ScenarioTable.Row> table;
  private List<String> scenarios = List.of();

  @Override
  Control createContents(Composite parent, Optional<IMemento> state) {
    frame = new Composite(parent, SWT.NONE);
    frame.setLayout(new FillLayout());
    return frame;
  }

  @Override
  Optional<ScenarioTable> workOut(ProjectDocuments documents, IFile file, IProgressMonitor monitor) throws CoreException {
    return documents.ask(file, (session, name) -> session.comparison(name, monitor::isCanceled));
  }

  @Override
  Optional<String> show(ScenarioTable comparison, IFile file) {
    if (comparison.scenarios().size() < 2) {
      return Optional.of(NLS.bind(Messages.noScenarios, file.getName()));
    }
    if (comparison.rows().isEmpty()) {
      return Optional.of(NLS.bind(Messages.sameScenarios, file.getName()));
    }
    if (!comparison.scenarios().equals(scenarios)) {
      createTable(comparison.scenarios());
    }
    table.show(comparison.rows(), 0);
    return Optional.empty();
  }

  /** Other scenarios need other columns. */
  private void createTable(List<String> names) {
    Optional.ofNullable(table).ifPresent(old -> old.control().dispose());
    scenarios = List.copyOf(names);
    table = new TreeTable<>(frame, ScenarioTable.Row::name, row -> List.of());
    table.column(Messages.figure, 30, SWT.LEFT, ScenarioTable.Row::name);
    for (int i = 0; i < names.size(); i++) {
      int place = i;
      table.column(names.get(i), 22, SWT.RIGHT, row -> row.cells().get(place).amount(), row -> row.cells().get(place).detail(),
          row -> null);
      if (i > 0) {
        table.column(Messages.difference, 26, SWT.RIGHT, row -> row.cells().get(place).difference())
            .column(Messages.percent, 10, SWT.RIGHT, row -> row.cells().get(place).percent());
      }
    }
    table.placed(row -> Optional.of(row.place()));
    frame.layout();
  }
}
