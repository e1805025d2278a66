package org.costdsl.ui.editor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.widgets.Display;

/** Lays out the little Markdown that the language's services write: headings, lists, bold, code and preformatted lines. */
final class MarkdownPresenter implements DefaultInformationControl.IInformationPresenter,
    DefaultInformationControl.IInformationPresenterExtension {

  private static final Pattern SPAN = Pattern.compile("\\*\\*(.+?)\\*\\*|`([^`]+)`");
  private static final String FENCE = "```";

  @Override
  public String updatePresentation(Display display, String hoverInfo, TextPresentation presentation,
      int maxWidth, int maxHeight) {
    return updatePresentation((Drawable) display, hoverInfo, presentation, maxWidth, maxHeight);
  }

  @Override
  public String updatePresentation(Drawable drawable, String hoverInfo, TextPresentation presentation, int maxWidth, int maxHeight) {
    StringBuilder text = new StringBuilder();
    boolean preformatted = false;
    for (String line : hoverInfo.strip().split("\\R")) {
      if (line.startsWith(FENCE)) {
        preformatted = !preformatted;
      } else if (preformatted) {
        code(line, text, presentation);
        text.append('\n');
      } else {
        line(line, text, presentation);
      }
    }
    return text.toString().stripTrailing();
  }

  private static void line(String line, StringBuilder text, TextPresentation presentation) {
    if (line.startsWith("#")) {
      bold(line.replaceFirst("^#+ *", ""), text, presentation);
    } else {
      boolean item = line.startsWith("- ") || line.startsWith("* ");
      spans(item ? "• " + line.substring(2) : line, text, presentation);
    }
    text.append('\n');
  }

  private static void spans(String line, StringBuilder text, TextPresentation presentation) {
    Matcher span = SPAN.matcher(line);
    int done = 0;
    while (span.find()) {
      text.append(line, done, span.start());
      if (span.group(1) != null) {
        bold(span.group(1).replace("`", ""), text, presentation);
      } else {
        code(span.group(2), text, presentation);
      }
      done = span.end();
    }
    text.append(line.substring(done));
  }

  private static void bold(String span, StringBuilder text, TextPresentation presentation) {
    presentation.addStyleRange(new StyleRange(text.length(), span.length(), null, null, SWT.BOLD));
    text.append(span);
  }

  private static void code(String span, StringBuilder text, TextPresentation presentation) {
    StyleRange style = new StyleRange(text.length(), span.length(), null, null);
    style.font = JFaceResources.getTextFont();
    presentation.addStyleRange(style);
    text.append(span);
  }
}
