package org.costdsl.ui.outline;

import org.costdsl.lang.ide.Symbol;
import org.costdsl.ui.Icons;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** A declaration's name, and its figure or verdict in another colour. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {

  @Override
  public StyledString getStyledText(Object element) {
    Symbol symbol = ((OutlineNode) element).symbol();
    StyledString text = new StyledString(symbol.name());
    return symbol.detail().isEmpty() ? text : text.append("  " + symbol.detail(), StyledString.DECORATIONS_STYLER);
  }

  @Override
  public String getText(Object element) {
    return getStyledText(element).getString();
  }

  @Override
  public Image getImage(Object element) {
    return Icons.of("outline/" + ((OutlineNode) element).symbol().kind());
  }
}
