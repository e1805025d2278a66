package org.costdsl.ui.navigate;

import java.util.Optional;
import java.util.Set;
import org.costdsl.lang.ide.ColouredToken;
import org.costdsl.lang.ide.ColouredToken.Meaning;
import org.costdsl.ui.project.LiveText;
import org.costdsl.ui.project.OpenDocuments;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;

/** Makes names links to their declarations; where those are is looked for only when a link is followed. */
public final class Declarations extends AbstractHyperlinkDetector {

  private static final Set<Meaning> NAMES = Set.of(Meaning.REFERENCE, Meaning.FUNCTION, Meaning.DECLARATION, Meaning.SOURCE);

  @Override
  public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
    IDocument document = viewer.getDocument();
    Optional<IFile> file = OpenDocuments.file(document).filter(f -> "cost".equals(f.getFileExtension()));
    Optional<ColouredToken> name = file.flatMap(f -> LiveText.current(document)).flatMap(r -> r.tokenAt(region.getOffset()))
        .filter(token -> NAMES.contains(token.meaning()));
    return name.map(token -> new IHyperlink[] {
        new DeclarationLink(file.orElseThrow(), document, new Region(token.offset(), token.length()))}).orElse(null);
  }
}
