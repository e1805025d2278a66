package org.costdsl.lang.formatting2;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.ITextSegment;
import org.eclipse.xtext.util.ITextRegion;

/**
 * The formatter. Lines stay the author's, indented two spaces a level; a file's elements begin lines of their own; between two
 * words stands one space, between two members on a line at least two; columns that the author has made stay. Only space
 * changes, so that nothing but space can be lost. Text with syntax errors is left alone.
 */
public final class CostFormatter implements IFormatter2 {

  @Override
  public List<ITextReplacement> format(FormatterRequest request) {
    ITextRegionAccess access = request.getTextRegionAccess();
    if (access.hasSyntaxError()) {
      return List.of();
    }
    List<Lexeme> lexemes = LexemeReader.read(access);
    List<String> gaps = Layout.of(lexemes);
    String document = access.regionForDocument().getText();
    String newline = document.contains("\r\n") ? "\r\n" : "\n";
    List<ITextReplacement> replacements = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < lexemes.size(); i++) {
      Lexeme lexeme = lexemes.get(i);
      ITextSegment gap = access.regionForOffset(end, lexeme.segment().getOffset() - end);
      replace(gap, gaps.get(i).replace("\n", newline), request.getRegions(), replacements);
      end = lexeme.segment().getEndOffset();
    }
    ITextSegment rest = access.regionForOffset(end, document.length() - end);
    replace(rest, lexemes.isEmpty() ? "" : newline, request.getRegions(), replacements);
    return replacements;
  }

  private static void replace(ITextSegment gap, String text, Collection<ITextRegion> wanted, List<ITextReplacement> replacements) {
    boolean inside = wanted.isEmpty() || wanted.stream().anyMatch(r -> r.contains(gap));
    if (inside && !gap.getText().equals(text)) {
      replacements.add(gap.replaceWith(text));
    }
  }
}
