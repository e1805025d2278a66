package org.costdsl.ui.editor;

import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.swt.widgets.Shell;

/** A small window with Markdown that needs no browser; with the focus in it, it can be scrolled and copied from. */
final class MarkdownControl {

  /** Makes windows that take the focus on demand. */
  static final IInformationControlCreator CREATOR = MarkdownControl::hovering;

  private MarkdownControl() {
  }

  private static IInformationControl hovering(Shell parent) {
    return new DefaultInformationControl(parent, new MarkdownPresenter()) {
      @Override
      public IInformationControlCreator getInformationPresenterControlCreator() {
        return shell -> new DefaultInformationControl(shell, (ToolBarManager) null, new MarkdownPresenter());
      }
    };
  }
}
