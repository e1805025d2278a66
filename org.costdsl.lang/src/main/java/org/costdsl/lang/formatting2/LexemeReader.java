package org.costdsl.lang.formatting2;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.model.ModelPackage.Literals;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.formatting2.regionaccess.IComment;
import org.eclipse.xtext.formatting2.regionaccess.IEObjectRegion;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegionPart;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;

/** Reads the lexemes of a file in order. */
final class LexemeReader {

  private static final Set<EStructuralFeature> LINES = Set.of(Literals.COST_FILE__IMPORTS, Literals.COST_FILE__ELEMENTS,
      Literals.DECLARATION__MEMBERS, Literals.BLOCK__MEMBERS, Literals.UNKNOWN_DECLARATION__MEMBERS, Literals.SCENARIO__OVERRIDES);

  private final ITextRegionAccess access;
  private final List<Lexeme> lexemes = new ArrayList<>();
  private int breaks;
  private int spaces;

  private LexemeReader(ITextRegionAccess access) {
    this.access = access;
  }

  static List<Lexeme> read(ITextRegionAccess access) {
    LexemeReader reader = new LexemeReader(access);
    IHiddenRegion hidden = access.regionForRootEObject().getPreviousHiddenRegion();
    while (hidden != null) {
      hidden.getParts().forEach(reader::hidden);
      ISemanticRegion token = hidden.getNextSemanticRegion();
      if (token != null) {
        reader.token(token);
      }
      hidden = token == null ? null : token.getNextHiddenRegion();
    }
    return reader.lexemes;
  }

  private void hidden(IHiddenRegionPart part) {
    String text = part.getText();
    if (part instanceof IComment) {
      Lexeme.Kind kind = text.startsWith("//") ? Lexeme.Kind.LINE_COMMENT : Lexeme.Kind.BLOCK_COMMENT;
      add(new Lexeme(part, kind, null, "", null, Lexeme.Start.NOTHING, breaks, spaces));
      return;
    }
    breaks += (int) text.chars().filter(c -> c == '\n').count();
    int last = text.lastIndexOf('\n');
    spaces = last < 0 ? spaces + text.length() : text.length() - last - 1;
  }

  private void token(ISemanticRegion token) {
    EObject grammar = token.getGrammarElement();
    if (token.getLength() > 0) {
      add(new Lexeme(token, Lexeme.Kind.TOKEN, grammar, Lexeme.ruleOf(grammar), token.getSemanticElement(), start(token), breaks,
          spaces));
    }
  }

  private void add(Lexeme lexeme) {
    lexemes.add(lexeme);
    breaks = 0;
    spaces = 0;
  }

  private Lexeme.Start start(ISemanticRegion token) {
    for (EObject element = token.getSemanticElement(); element != null; element = element.eContainer()) {
      IEObjectRegion region = access.regionForEObject(element);
      boolean first = region != null && region.getOffset() == token.getOffset();
      if (element instanceof CostFile) {
        return first || token.getText().equals("package") ? Lexeme.Start.ELEMENT : Lexeme.Start.NOTHING;
      }
      if (!first) {
        return Lexeme.Start.NOTHING;
      }
      if (LINES.contains(element.eContainingFeature())) {
        return element.eContainer() instanceof CostFile ? Lexeme.Start.ELEMENT : Lexeme.Start.MEMBER;
      }
    }
    return Lexeme.Start.NOTHING;
  }
}
