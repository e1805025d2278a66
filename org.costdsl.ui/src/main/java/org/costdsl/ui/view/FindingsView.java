package org.costdsl.ui.view;

import java.util.Optional;
import org.costdsl.lang.ide.ClaimTree;
import org.costdsl.ui.project.ProjectDocuments;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;

/** The claims of the file in the active editor, what is found about each, and why. */
public final class FindingsView extends FileView<ClaimTree> {

  /** Id of the view. */
  public static final String ID = "org.costdsl.ui.view.findings";

  private TreeTable<ClaimTree.Node> table;

  @Override
  Control createContents(Composite parent, Optional<IMemento> state) {
    table = new TreeTable<>(parent, ClaimTree.Node::label, ClaimTree.Node::children);
    table.column(Messages.claim, 26, SWT.LEFT, ClaimTree.Node::label, ClaimTree.Node::text, n -> KindImages.of(n.kind()))
        .column(Messages.explanation, 54, SWT.LEFT, ClaimTree.Node::text)
        .column(Messages.source, 20, SWT.LEFT, ClaimTree.Node::source)
        .placed(ClaimTree.Node::place);
    return table.control();
  }

  @Override
  Optional<ClaimTree> workOut(ProjectDocuments documents, IFile file, IProgressMonitor monitor) throws CoreException {
    return documents.ask(file, (session, name) -> session.findings(name, monitor::isCanceled));
  }

  @Override
  Optional<String> show(ClaimTree findings, IFile file) {
    table.show(findings.nodes(), 0);
    return findings.nodes().isEmpty() ? Optional.of(NLS.bind(Messages.noFindings, file.getName())) : Optional.empty();
  }
}
