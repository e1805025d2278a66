package org.costdsl.ui.outline;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.costdsl.lang.ide.TextPlace;
import org.costdsl.ui.project.LiveText;
import org.costdsl.ui.project.Reading;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

/** The declarations of an editor's text with their figures and verdicts, while it is typed; what is selected there is selected here. */
final class OutlinePage extends ContentOutlinePage {

  private final ITextEditor editor;
  private final IDocument document;
  private final Consumer<Reading> readings = this::told;
  private final ISelectionChangedListener caret = this::caretMoved;
  private OutlineState state = new OutlineState(List.of());
  private boolean following;

  OutlinePage(ITextEditor editor) {
    this.editor = editor;
    document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
  }

  @Override
  public void createControl(Composite parent) {
    super.createControl(parent);
    TreeViewer tree = getTreeViewer();
    tree.setUseHashlookup(true);
    tree.setContentProvider(new OutlineContent(() -> state));
    tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
    tree.setInput(document);
    LiveText.of(document).addListener(readings);
    LiveText.of(document).newest().ifPresent(this::show);
    if (editor.getSelectionProvider() instanceof IPostSelectionProvider selection) {
      selection.addPostSelectionChangedListener(caret);
    }
  }

  @Override
  public void dispose() {
    LiveText.of(document).removeListener(readings);
    if (editor.getSelectionProvider() instanceof IPostSelectionProvider selection) {
      selection.removePostSelectionChangedListener(caret);
    }
    super.dispose();
  }

  private void told(Reading reading) {
    TreeViewer tree = getTreeViewer();
    if (tree != null && !tree.getControl().isDisposed()) {
      tree.getControl().getDisplay().asyncExec(() -> {
        if (!tree.getControl().isDisposed()) {
          show(reading);
        }
      });
    }
  }

  private void show(Reading reading) {
    TreeViewer tree = getTreeViewer();
    OutlineState before = state;
    state = new OutlineState(reading.symbols());
    following = true;
    state.changedSince(before).ifPresentOrElse(changed -> tree.update(changed.toArray(), null), () -> {
      tree.getControl().setRedraw(false);
      tree.refresh();
      if (before.roots().isEmpty()) {
        tree.expandAll();
      }
      tree.getControl().setRedraw(true);
    });
    following = false;
    if (editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
      select(selection.getOffset());
    }
  }

  private void caretMoved(SelectionChangedEvent event) {
    if (event.getSelection() instanceof ITextSelection selection && getTreeViewer() != null && !getControl().isDisposed()
        && !getControl().isFocusControl()) {
      select(selection.getOffset());
    }
  }

  private void select(int offset) {
    Optional<OutlineNode> node = OutlineNode.at(state.roots(), offset);
    following = true;
    getTreeViewer().setSelection(node.map(StructuredSelection::new).orElse(StructuredSelection.EMPTY), true);
    following = false;
  }

  @Override
  public void selectionChanged(SelectionChangedEvent event) {
    super.selectionChanged(event);
    if (!following && event.getSelection() instanceof IStructuredSelection selection
        && selection.getFirstElement() instanceof OutlineNode node) {
      TextPlace place = state.newest(node).symbol().namePlace();
      if (place.offset() + place.length() <= document.getLength()) {
        editor.selectAndReveal(place.offset(), place.length());
      }
    }
  }
}
