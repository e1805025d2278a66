package org.costdsl.lang.analysis;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.costdsl.lang.model.CostFile;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;

/** A document of a workspace: its text and model, and what has been found out about this state of it. */
final class Document {

  private final XtextResource resource;
  private final IResourceDescription.Manager descriptions;
  private final ElementExchange exchange;
  private String text;
  private boolean edited;
  private LiveAnalysis live;
  private Set<String> given;
  private Set<String> sought;
  private FileResult result;

  Document(XtextResource resource, String text, IResourceDescription.Manager descriptions, ElementExchange exchange) {
    this.resource = resource;
    this.text = text;
    this.descriptions = descriptions;
    this.exchange = exchange;
  }

  Project.Source source() {
    return new Project.Source(text, resource);
  }

  XtextResource resource() {
    return resource;
  }

  boolean hasText(String other) {
    return text.equals(other);
  }

  /** Takes another text: where it differs in one declaration only, the rest is left as it is. */
  void changeTo(String newText) {
    Optional<ElementExchange.Exchanged> exchanged = live == null ? Optional.empty() : exchange.exchange(resource, text, newText);
    text = newText;
    edited = true;
    if (exchanged.isPresent() && live.follow(exchanged.get())) {
      given = live.hasRenamed() ? null : given;
      sought = null;
      result = null;
    } else {
      forget();
    }
  }

  /** What is known of the document may be wrong: parsed anew, its references are looked up again when they are needed. */
  void forget() {
    given = null;
    sought = null;
    result = null;
    settle();
    ModelText.replace(resource, text);
  }

  /** Whether somebody is typing in it, so that the next analysis may go on from this one. */
  boolean canGoOn() {
    return edited && resource.getContents().stream().findFirst().orElse(null) instanceof CostFile
        && ReadableText.check("", text).isEmpty();
  }

  /** Lets go of what is kept for the next keystroke. */
  void settle() {
    if (live != null) {
      live.end();
      live = null;
    }
  }

  /** The analysis that goes on from edit to edit. */
  LiveAnalysis live(Function<CostFile, LiveAnalysis> beginning) {
    if (live == null) {
      live = beginning.apply((CostFile) resource.getContents().get(0));
    }
    return live;
  }

  /** The names that it gives to others, in lower case. */
  Set<String> given() {
    if (given == null) {
      Set<String> names = new HashSet<>();
      for (IEObjectDescription exported : descriptions.getResourceDescription(resource).getExportedObjects()) {
        names.add(key(exported.getQualifiedName()));
      }
      given = names;
    }
    return given;
  }

  /** Whether it has looked for one of these names in others. */
  boolean seeksAnyOf(Set<String> names) {
    if (sought == null) {
      Set<String> wanted = new HashSet<>();
      descriptions.getResourceDescription(resource).getImportedNames().forEach(name -> wanted.add(key(name)));
      sought = wanted;
    }
    return !Collections.disjoint(sought, names);
  }

  Optional<FileResult> result() {
    return Optional.ofNullable(result);
  }

  void remember(FileResult known) {
    result = known;
  }

  private static String key(QualifiedName name) {
    return name.toString().toLowerCase(Locale.ROOT);
  }
}
