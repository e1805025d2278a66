package org.costdsl.ui.editor;

import org.costdsl.ui.project.Reading;
import org.eclipse.jface.text.source.ISourceViewerExtension5;

/** Has the inline values shown anew with each reading, also when only another file has changed. */
public final class InlineValuesUpdate extends ReadingFollower {

  @Override
  void show(Reading reading) {
    ((ISourceViewerExtension5) viewer()).updateCodeMinings();
  }
}
