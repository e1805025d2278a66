package org.costdsl.ui.project;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.jface.text.IDocument;

/** The readings of one document while it is edited: the newest one, and who is told of the next. */
public final class LiveText {

  private static final Map<IDocument, LiveText> ALL = Collections.synchronizedMap(new WeakHashMap<>());

  private final List<Consumer<Reading>> listeners = new CopyOnWriteArrayList<>();
  private volatile Reading newest;

  private LiveText() {
  }

  /** The readings of a document. */
  public static LiveText of(IDocument document) {
    return ALL.computeIfAbsent(document, d -> new LiveText());
  }

  /** The reading of a document as it stands; empty while it has not been read since its last change. */
  public static Optional<Reading> current(IDocument document) {
    return of(document).newest().filter(reading -> reading.isOf(document));
  }

  /** The newest reading, which may be of an earlier state. */
  public Optional<Reading> newest() {
    return Optional.ofNullable(newest);
  }

  /** Keeps a reading and tells the listeners, on the caller's thread. */
  public void tell(Reading reading) {
    newest = reading;
    listeners.forEach(listener -> listener.accept(reading));
  }

  /** Has a listener told each new reading, until it is removed. */
  public void addListener(Consumer<Reading> listener) {
    listeners.add(listener);
  }

  /** Ends what {@link #addListener} began. */
  public void removeListener(Consumer<Reading> listener) {
    listeners.remove(listener);
  }
}
