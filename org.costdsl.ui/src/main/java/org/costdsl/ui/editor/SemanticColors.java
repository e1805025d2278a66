package org.costdsl.ui.editor;

import java.util.ArrayList;
import java.util.List;
import org.costdsl.lang.ide.ColouredToken;
import org.costdsl.ui.project.Reading;
import org.eclipse.jface.text.AbstractDocument;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.BadPositionCategoryException;
import org.eclipse.jface.text.DefaultPositionUpdater;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IPositionUpdater;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.jface.text.ITextViewerExtension4;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.swt.custom.StyleRange;

/**
 * Colours names by what they name, over the colours that the words alone have. The places move with the text while it is typed;
 * a new reading changes the colours of those that differ.
 */
public final class SemanticColors extends ReadingFollower implements ITextPresentationListener, IPropertyChangeListener {

  private final String category = "org.costdsl.ui.meanings." + System.identityHashCode(this);
  private final IPositionUpdater updater = new DefaultPositionUpdater(category);

  @Override
  public void install(ITextViewer viewer) {
    super.install(viewer);
    ((ITextViewerExtension4) viewer).addTextPresentationListener(this);
    SyntaxColor.addListener(this);
  }

  @Override
  public void uninstall() {
    if (viewer() instanceof ITextViewerExtension4 extension) {
      extension.removeTextPresentationListener(this);
    }
    SyntaxColor.removeListener(this);
    super.uninstall();
  }

  @Override
  void begin(IDocument document) {
    document.addPositionCategory(category);
    document.addPositionUpdater(updater);
  }

  @Override
  void end(IDocument document) {
    document.removePositionUpdater(updater);
    try {
      document.removePositionCategory(category);
    } catch (BadPositionCategoryException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  void show(Reading reading) {
    IDocument document = viewer().getDocument();
    try {
      Position[] shown = document.getPositions(category);
      List<ColouredPlace> wanted = places(reading);
      int same = 0;
      while (same < shown.length && same < wanted.size() && wanted.get(same).isAt(shown[same])) {
        same++;
      }
      if (same < shown.length || same < wanted.size()) {
        replace(document, wanted);
        int from = Math.min(same < shown.length ? shown[same].getOffset() : document.getLength(),
            same < wanted.size() ? wanted.get(same).getOffset() : document.getLength());
        ((ITextViewerExtension2) viewer()).invalidateTextPresentation(from, end(shown, wanted, same) - from);
      }
    } catch (BadPositionCategoryException | BadLocationException e) {
      throw new IllegalStateException("a reading of another text", e);
    }
  }

  /** Where the last place ends that differs; those behind it only moved. */
  private static int end(Position[] shown, List<ColouredPlace> wanted, int same) {
    int before = shown.length - 1;
    int now = wanted.size() - 1;
    while (before > same && now > same && wanted.get(now).isAt(shown[before])) {
      before--;
      now--;
    }
    int end = now < same ? 0 : wanted.get(now).getOffset() + wanted.get(now).getLength();
    return before < same ? end : Math.max(end, shown[before].getOffset() + shown[before].getLength());
  }

  private static List<ColouredPlace> places(Reading reading) {
    List<ColouredPlace> places = new ArrayList<>();
    for (ColouredToken token : reading.tokens()) {
      SyntaxColor.of(token.meaning()).ifPresent(color -> places.add(new ColouredPlace(token.offset(), token.length(), color)));
    }
    return places;
  }

  private void replace(IDocument document, List<ColouredPlace> places) throws BadPositionCategoryException, BadLocationException {
    document.removePositionCategory(category);
    document.addPositionCategory(category);
    for (ColouredPlace place : places) {
      document.addPosition(category, place);
    }
  }

  @Override
  public void applyTextPresentation(TextPresentation presentation) {
    IRegion extent = presentation.getExtent();
    try {
      if (viewer().getDocument() instanceof AbstractDocument document && document.containsPositionCategory(category)) {
        List<StyleRange> styles = new ArrayList<>();
        for (Position place : document.getPositions(category, extent.getOffset(), extent.getLength(), false, false)) {
          styles.add(((ColouredPlace) place).color.style(place.getOffset(), place.getLength()));
        }
        presentation.replaceStyleRanges(styles.toArray(StyleRange[]::new));
      }
    } catch (BadPositionCategoryException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The theme has other colours now. */
  @Override
  public void propertyChange(PropertyChangeEvent event) {
    if (SyntaxColor.isColor(event.getProperty()) && viewer() instanceof ITextViewerExtension2 extension) {
      extension.invalidateTextPresentation(0, viewer().getDocument().getLength());
    }
  }

  /** A name and its colour. */
  private static final class ColouredPlace extends Position {

    private final SyntaxColor color;

    ColouredPlace(int offset, int length, SyntaxColor color) {
      super(offset, length);
      this.color = color;
    }

    boolean isAt(Position other) {
      return equals(other) && color == ((ColouredPlace) other).color;
    }
  }
}
