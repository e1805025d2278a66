package org.costdsl.ui.navigate;

import java.util.Optional;
import org.costdsl.lang.ide.EditorSession;
import org.costdsl.lang.ide.TextPlace;
import org.costdsl.ui.project.Question;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.osgi.util.NLS;

/** Leads from a name to its declaration. */
final class DeclarationLink implements IHyperlink {

  private final IFile file;
  private final IDocument document;
  private final IRegion region;

  DeclarationLink(IFile file, IDocument document, IRegion region) {
    this.file = file;
    this.document = document;
    this.region = region;
  }

  @Override
  public void open() {
    new Question(NLS.bind(Messages.Declaration_job, file.getName()), file, document).ask(this::find,
        found -> found.ifPresent(Target::open), () -> { });
  }

  private Optional<Target> find(EditorSession session, String name) {
    return session.definition(name, region.getOffset())
        .map(place -> new Target(place, session.libraryText(place.document())));
  }

  @Override
  public IRegion getHyperlinkRegion() {
    return region;
  }

  @Override
  public String getTypeLabel() {
    return null;
  }

  @Override
  public String getHyperlinkText() {
    return Messages.Declaration_open;
  }

  /** A declaration, with the text of its file if it is the library's. */
  private record Target(TextPlace place, Optional<String> libraryText) {

    void open() {
      Places.open(place, libraryText);
    }
  }
}
