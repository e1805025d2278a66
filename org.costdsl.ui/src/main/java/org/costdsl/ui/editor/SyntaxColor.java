package org.costdsl.ui.editor;

import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;

/** Lexical classes with their colours; the colours are the theme's, so that a dark theme has its own. */
enum SyntaxColor {
  KEYWORD("keyword", SWT.BOLD), OPERATOR("operator", SWT.NORMAL), PROPERTY("property", SWT.NORMAL), NUMBER("number", SWT.NORMAL),
  UNIT("unit", SWT.NORMAL), STRING("string", SWT.NORMAL), SOURCE("source", SWT.ITALIC), COMMENT("comment", SWT.NORMAL),
  DOCUMENTATION("documentation", SWT.NORMAL);

  private final String id;
  private final int style;

  SyntaxColor(String id, int style) {
    this.id = "org.costdsl.ui." + id;
    this.style = style;
  }

  IToken token() {
    return new Token(new TextAttribute(PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().get(id), null, style));
  }
}
