package org.costdsl.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.costdsl.tests.workbench.Robot.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;

/** The hands in one text editor. */
final class EditorRobot {

  private static final Duration FIRST_HOVER = Duration.ofSeconds(4);
  private static final int FAR = 20;
  private static final int NEAR = 2;

  private final ITextEditor editor;

  /** A problem as the editor marks it: its line from 1, and its text. */
  record Mark(int line, String type, String text) {
  }

  EditorRobot(ITextEditor editor) {
    this.editor = editor;
  }

  String editorId() {
    return ui(() -> editor.getSite().getId());
  }

  String text() {
    return ui(() -> document().get());
  }

  /** Puts the caret before the first occurrence of a text. */
  EditorRobot caretBefore(String place) {
    return caretAt(text().indexOf(place));
  }

  /** Puts the caret behind the first occurrence of a text. */
  EditorRobot caretAfter(String place) {
    return caretAt(text().indexOf(place) + place.length());
  }

  private EditorRobot caretAt(int offset) {
    ui(() -> {
      editor.selectAndReveal(offset, 0);
      editor.setFocus();
      return null;
    });
    return this;
  }

  /** Selects a text and types another in its place. */
  EditorRobot replace(String old, String typed) {
    int offset = text().indexOf(old);
    ui(() -> {
      editor.selectAndReveal(offset, old.length());
      return null;
    });
    return type(typed);
  }

  /** Types, key by key. */
  EditorRobot type(String keys) {
    keys.chars().forEach(c -> press((char) c));
    return this;
  }

  /** Presses one key. */
  EditorRobot press(char key) {
    ui(() -> {
      Event event = new Event();
      event.character = key;
      event.keyCode = key;
      textWidget().notifyListeners(SWT.KeyDown, event);
      return null;
    });
    return this;
  }

  /** Runs a command of the workbench, as its key binding would. */
  EditorRobot run(String command) {
    return run(command, Map.of());
  }

  /** Runs a command with parameters, as a menu item that has them would. */
  EditorRobot run(String command, Map<String, String> parameters) {
    ui(() -> {
      editor.setFocus();
      Command found = editor.getSite().getService(ICommandService.class).getCommand(command);
      ParameterizedCommand whole = ParameterizedCommand.generateCommand(found, parameters);
      return editor.getSite().getService(IHandlerService.class).executeCommand(whole, null);
    });
    return this;
  }

  /** Opens the list of proposals. */
  EditorRobot proposals() {
    return operation(ISourceViewer.CONTENTASSIST_PROPOSALS);
  }

  /** Opens the list of quick fixes, as Ctrl+1 does. */
  EditorRobot fixes() {
    return operation(ISourceViewer.QUICK_ASSIST);
  }

  private EditorRobot operation(int code) {
    ui(() -> {
      ((ITextOperationTarget) viewer()).doOperation(code);
      return null;
    });
    return this;
  }

  /** Runs a command that opens a dialog, and does not wait for its end. */
  EditorRobot start(String command) {
    Display.getDefault().asyncExec(() -> run(command));
    return this;
  }

  /** Selects the text between the first occurrences of two others, both included. */
  EditorRobot select(String from, String to) {
    int begin = text().indexOf(from);
    int end = text().indexOf(to, begin) + to.length();
    ui(() -> {
      editor.selectAndReveal(begin, end - begin);
      return null;
    });
    return this;
  }

  /** The selected text. */
  String selection() {
    return ui(() -> textWidget().getSelectionText());
  }

  /** The title of the editor's tab. */
  String title() {
    return ui(editor::getTitle);
  }

  /** What the status line of the workbench says. */
  String statusLine() {
    return ui(() -> labels(editor.getSite().getWorkbenchWindow().getShell()).collect(Collectors.joining("\n")));
  }

  private static Stream<String> labels(Composite parent) {
    return Arrays.stream(parent.getChildren()).flatMap(c -> c instanceof CLabel label ? Stream.of(label.getText())
        : c instanceof Composite inner ? labels(inner) : Stream.empty());
  }

  /** Waits until the text has been read and its names are coloured. */
  EditorRobot awaitRead() {
    Robot.awaitPassing(() -> assertThat(sight().values()).isNotEmpty());
    return this;
  }

  /** What is seen in the editor besides its text. */
  EditorSight sight() {
    return new EditorSight(editor);
  }

  /**
   * Lets the mouse rest on the first occurrence of a text until something is shown for it. As a user would, it comes from afar,
   * since the platform ignores small movements, and comes again, with more patience, if it was too early for the platform.
   */
  EditorRobot hover(String place) {
    caretBefore(place);
    StyledText widget = ui(this::textWidget);
    Point corner = ui(widget::getSize);
    Point at = ui(() -> widget.getLocationAtOffset(widget.getCaretOffset()));
    Duration patience = FIRST_HOVER;
    while (Popups.text().isBlank() && patience.compareTo(Robot.PATIENCE) < 0) {
      move(widget, corner.x - FAR, corner.y - FAR);
      move(widget, at.x + NEAR, at.y + NEAR);
      Robot.holdsWithin(patience, () -> !Popups.text().isBlank());
      patience = patience.multipliedBy(2);
    }
    return this;
  }

  /** Moves the mouse, and waits until the widget has noticed or the mouse was there already. */
  private static void move(StyledText widget, int x, int y) {
    AtomicBoolean noticed = new AtomicBoolean();
    Listener listener = event -> noticed.set(true);
    boolean there = ui(() -> {
      widget.addListener(SWT.MouseMove, listener);
      Point target = widget.toDisplay(x, y);
      boolean already = widget.getDisplay().getCursorLocation().equals(target);
      Event event = new Event();
      event.type = SWT.MouseMove;
      event.x = target.x;
      event.y = target.y;
      widget.getDisplay().post(event);
      return already;
    });
    Robot.awaitPassing(() -> assertThat(there || noticed.get()).as("mouse at " + x + ", " + y).isTrue());
    ui(() -> {
      widget.removeListener(SWT.MouseMove, listener);
      return null;
    });
  }

  void save() {
    ui(() -> {
      editor.doSave(new NullProgressMonitor());
      return null;
    });
  }

  /** The problems that the editor marks, in order of place. */
  List<Mark> marks() {
    return ui(() -> {
      List<Mark> marks = new ArrayList<>();
      IAnnotationModel model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
      for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
        Annotation annotation = all.next();
        Position position = model.getPosition(annotation);
        if (annotation.getType().startsWith("org.costdsl.ui.live.") && position != null) {
          int line = document().getLineOfOffset(position.getOffset()) + 1;
          marks.add(new Mark(line, annotation.getType().substring("org.costdsl.ui.live.".length()), annotation.getText()));
        }
      }
      marks.sort(Comparator.comparingInt(Mark::line).thenComparing(Mark::text));
      return marks;
    });
  }

  /** The marked problems of one code. */
  List<Mark> marks(String code) {
    return marks().stream().filter(m -> m.text().endsWith("[" + code + "]")).toList();
  }

  /** The line, from 1, on which a text stands first. */
  int lineOf(String place) {
    return ui(() -> document().getLineOfOffset(document().get().indexOf(place)) + 1);
  }

  /** The colour in which the first occurrence of a text is drawn, as red, green, blue; null where it has none of its own. */
  String colorOf(String place) {
    return ui(() -> {
      int offset = document().get().indexOf(place);
      var style = textWidget().getStyleRangeAtOffset(offset);
      return style == null || style.foreground == null ? null : style.foreground.getRGB().toString();
    });
  }

  private IDocument document() {
    return editor.getDocumentProvider().getDocument(editor.getEditorInput());
  }

  private ITextViewer viewer() {
    return editor.getAdapter(ITextViewer.class);
  }

  private StyledText textWidget() {
    return viewer().getTextWidget();
  }
}
