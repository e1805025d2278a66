package org.costdsl.lang.ide;

import java.util.List;
import org.costdsl.lang.formatting2.CostFormatter;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;

/** What the formatter changes in a document. */
final class Layouts {

  private Layouts() {
  }

  /** The changes within a stretch of the text; none if the text does not parse. */
  static List<Edit> of(XtextResource resource, String document, int from, int to) {
    if (resource.getParseResult().hasSyntaxErrors()) {
      return List.of();
    }
    ITextRegionAccess access = resource.getResourceServiceProvider().get(TextRegionAccessBuilder.class).forNodeModel(resource).create();
    FormatterRequest request = new FormatterRequest().setTextRegionAccess(access);
    request.addRegion(new TextRegion(from, to - from));
    return new CostFormatter().format(request).stream()
        .map(r -> new Edit(new TextPlace(document, r.getOffset(), r.getLength()), r.getReplacementText())).toList();
  }
}
