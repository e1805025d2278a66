package org.costdsl.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.costdsl.lang.ide.Inlay;
import org.costdsl.ui.project.LiveText;
import org.costdsl.ui.project.Reading;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.LineEndCodeMining;
import org.eclipse.swt.widgets.Display;

/** Shows behind each declaration what it comes to, and behind each claim its verdict. */
public final class InlineValues extends AbstractCodeMiningProvider {

  /**
   * Answers on the thread of the user interface only, since the platform draws what it is given on the thread that it is given on;
   * and of a text that has been read, for which {@link InlineValuesUpdate} asks again. Until then what is shown moves with the text.
   */
  @Override
  public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer, IProgressMonitor monitor) {
    IDocument document = viewer.getDocument();
    Optional<Reading> reading = document == null || Display.getCurrent() == null ? Optional.empty() : LiveText.current(document);
    CompletableFuture<List<? extends ICodeMining>> answer = new CompletableFuture<>();
    reading.ifPresent(read -> answer.complete(values(read.inlays(), document)));
    return answer;
  }

  private List<ICodeMining> values(List<Inlay> inlays, IDocument document) {
    List<ICodeMining> values = new ArrayList<>();
    for (Inlay inlay : inlays) {
      try {
        values.add(new Value(document, document.getLineOfOffset(inlay.offset()), inlay.text(), this));
      } catch (BadLocationException e) {
        return List.of();
      }
    }
    return values;
  }

  /** A figure or a verdict. */
  private static final class Value extends LineEndCodeMining {

    Value(IDocument document, int line, String text, InlineValues provider) throws BadLocationException {
      super(document, line, provider);
      setLabel("  " + text);
    }
  }
}
