package org.costdsl.lang.analysis;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;

/** A document of a workspace: its text and model, and what has been found out about this state of it. */
final class Document {

  private final XtextResource resource;
  private final IResourceDescription.Manager descriptions;
  private String text;
  private Links links;
  private FileResult result;

  /** The names that a document gives to others, and those it has looked for in others, in lower case. */
  private record Links(Set<String> given, Set<String> sought) {
  }

  Document(XtextResource resource, String text, IResourceDescription.Manager descriptions) {
    this.resource = resource;
    this.text = text;
    this.descriptions = descriptions;
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

  void changeTo(String newText) {
    text = newText;
    forget();
  }

  /** What is known of the document may be wrong: parsed anew, its references are looked up again when they are needed. */
  void forget() {
    links = null;
    result = null;
    ModelText.replace(resource, text);
  }

  Set<String> given() {
    return links().given;
  }

  boolean seeksAnyOf(Set<String> names) {
    return !Collections.disjoint(links().sought, names);
  }

  Optional<FileResult> result() {
    return Optional.ofNullable(result);
  }

  void remember(FileResult known) {
    result = known;
  }

  private Links links() {
    if (links == null) {
      IResourceDescription description = descriptions.getResourceDescription(resource);
      Set<String> given = new HashSet<>();
      for (IEObjectDescription exported : description.getExportedObjects()) {
        given.add(key(exported.getQualifiedName()));
      }
      Set<String> sought = new HashSet<>();
      description.getImportedNames().forEach(name -> sought.add(key(name)));
      links = new Links(given, sought);
    }
    return links;
  }

  private static String key(QualifiedName name) {
    return name.toString().toLowerCase(Locale.ROOT);
  }
}
