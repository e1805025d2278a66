package org.costdsl.ui.navigate;

import java.util.function.Supplier;
import org.costdsl.ui.Icons;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.Match;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;

/** Files with their folders, lines with their numbers and with what was found in them. */
final class ReferencesLabels extends LabelProvider implements IStyledLabelProvider {

  private static final StyledString.Styler FOUND = new StyledString.Styler() {
    @Override
    public void applyStyles(TextStyle style) {
      style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
    }
  };

  private final Supplier<AbstractTextSearchResult> result;

  ReferencesLabels(Supplier<AbstractTextSearchResult> result) {
    this.result = result;
  }

  @Override
  public StyledString getStyledText(Object element) {
    return element instanceof ReferenceLine line ? text(line) : text((IFile) element);
  }

  private static StyledString text(IFile file) {
    return new StyledString(file.getName())
        .append("  " + file.getParent().getFullPath().makeRelative(), StyledString.QUALIFIER_STYLER);
  }

  private StyledString text(ReferenceLine line) {
    StyledString text = new StyledString(line.number() + ": ", StyledString.QUALIFIER_STYLER);
    int skipped = line.text().length() - line.text().stripLeading().length();
    int before = text.length() - skipped - line.offset();
    text.append(line.text().strip());
    for (Match match : result.get().getMatches(line)) {
      int begin = match.getOffset() + before;
      if (begin >= 0 && begin + match.getLength() <= text.length()) {
        text.setStyle(begin, match.getLength(), FOUND);
      }
    }
    return text;
  }

  @Override
  public String getText(Object element) {
    return getStyledText(element).getString();
  }

  @Override
  public Image getImage(Object element) {
    return Icons.of(element instanceof IFile ? "cost" : "reference");
  }
}
