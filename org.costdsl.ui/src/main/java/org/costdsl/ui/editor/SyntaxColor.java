package org.costdsl.ui.editor;

import java.util.Optional;
import org.costdsl.lang.ide.ColouredToken.Meaning;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;

/** What is coloured, with its colours; the colours are the theme's, so that a dark theme has its own. */
enum SyntaxColor {
  KEYWORD("keyword", SWT.BOLD), OPERATOR("operator", SWT.NORMAL), PROPERTY("property", SWT.NORMAL), NUMBER("number", SWT.NORMAL),
  UNIT("unit", SWT.NORMAL), STRING("string", SWT.NORMAL), SOURCE("source", SWT.ITALIC), COMMENT("comment", SWT.NORMAL),
  DOCUMENTATION("documentation", SWT.NORMAL), DECLARATION("declaration", SWT.BOLD), REFERENCE("reference", SWT.NORMAL),
  FUNCTION("function", SWT.ITALIC), RULE("rule", SWT.NORMAL);

  private static final String PREFIX = "org.costdsl.ui.";

  private final String id;
  private final int style;

  SyntaxColor(String id, int style) {
    this.id = PREFIX + id;
    this.style = style;
  }

  /** The colour of a name by what it names; empty for what a colouring by words alone knows. */
  static Optional<SyntaxColor> of(Meaning meaning) {
    return switch (meaning) {
      case DECLARATION -> Optional.of(DECLARATION);
      case REFERENCE -> Optional.of(REFERENCE);
      case FUNCTION -> Optional.of(FUNCTION);
      case RULE -> Optional.of(RULE);
      case SOURCE -> Optional.of(SOURCE);
      case UNIT -> Optional.of(UNIT);
      case KEYWORD, PROPERTY, NUMBER, STRING, COMMENT, OPERATOR -> Optional.empty();
    };
  }

  static boolean isColor(String property) {
    return property.startsWith(PREFIX);
  }

  static void addListener(IPropertyChangeListener listener) {
    colors().addListener(listener);
  }

  static void removeListener(IPropertyChangeListener listener) {
    colors().removeListener(listener);
  }

  IToken token() {
    return new Token(new TextAttribute(color(), null, style));
  }

  StyleRange style(int offset, int length) {
    return new StyleRange(offset, length, color(), null, style);
  }

  private Color color() {
    return colors().get(id);
  }

  private static ColorRegistry colors() {
    return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
  }
}
