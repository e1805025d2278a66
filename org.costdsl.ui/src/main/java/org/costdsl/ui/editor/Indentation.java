package org.costdsl.ui.editor;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DefaultIndentLineAutoEditStrategy;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;

/** Indents a new line as the one before it, two spaces deeper after an opening brace; a closing brace goes back again. */
public final class Indentation extends DefaultIndentLineAutoEditStrategy {

  private static final String LEVEL = "  ";

  @Override
  public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
    try {
      boolean newline = command.length == 0 && command.text != null && TextUtilities.equals(document.getLegalLineDelimiters(), command.text) >= 0;
      if (newline && before(document, command.offset).endsWith("{")) {
        open(document, command);
      } else if (command.length == 0 && "}".equals(command.text)) {
        close(document, command);
      } else {
        super.customizeDocumentCommand(document, command);
      }
    } catch (BadLocationException e) {
      throw new IllegalStateException("a key outside of the document", e);
    }
  }

  /** The caret stands in the body; a brace that closed it on the same line gets a line of its own. */
  private static void open(IDocument document, DocumentCommand command) throws BadLocationException {
    String indent = indent(document, command.offset);
    String inner = command.text + indent + LEVEL;
    IRegion line = document.getLineInformationOfOffset(command.offset);
    String after = document.get(command.offset, line.getOffset() + line.getLength() - command.offset);
    if (after.stripLeading().startsWith("}")) {
      command.length = after.length() - after.stripLeading().length();
      command.caretOffset = command.offset + inner.length();
      command.shiftsCaret = false;
      command.text = inner + command.text + indent;
    } else {
      command.text = inner;
    }
  }

  private static void close(IDocument document, DocumentCommand command) throws BadLocationException {
    IRegion line = document.getLineInformationOfOffset(command.offset);
    String before = document.get(line.getOffset(), command.offset - line.getOffset());
    int opening = before.isBlank() && isCode(document, command.offset) ? opening(document, line.getOffset()) : -1;
    if (opening >= 0) {
      command.offset = line.getOffset();
      command.length = before.length();
      command.text = indent(document, opening) + "}";
    }
  }

  /** Where the brace stands that is open at an offset; -1 if none is. */
  private static int opening(IDocument document, int offset) throws BadLocationException {
    int depth = 0;
    for (int i = offset - 1; i >= 0; i--) {
      char c = document.getChar(i);
      boolean brace = (c == '{' || c == '}') && isCode(document, i);
      if (brace && c == '{' && depth-- == 0) {
        return i;
      }
      depth += brace && c == '}' ? 1 : 0;
    }
    return -1;
  }

  private static boolean isCode(IDocument document, int offset) throws BadLocationException {
    return TextUtilities.getContentType(document, Partitions.PARTITIONING, offset, false).equals(IDocument.DEFAULT_CONTENT_TYPE);
  }

  private static String before(IDocument document, int offset) throws BadLocationException {
    int line = document.getLineInformationOfOffset(offset).getOffset();
    return document.get(line, offset - line).stripTrailing();
  }

  private static String indent(IDocument document, int offset) throws BadLocationException {
    IRegion line = document.getLineInformationOfOffset(offset);
    String text = document.get(line.getOffset(), line.getLength());
    return text.substring(0, text.length() - text.stripLeading().length());
  }
}
