package org.costdsl.lang.analysis;

import com.google.inject.Injector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.costdsl.lang.analysis.share.Library;
import org.costdsl.lang.diagnostic.IssueCode;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.diagnostic.SourceRange;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.scoping.StandardLibrary;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

/** Brings the files of a library among those that names resolve over; what could not be meant so is refused. */
final class LibraryFiles {

  private static final IssueCode SYNTAX = new IssueCode("library/syntax");
  private static final IssueCode PACKAGE = new IssueCode("library/package");
  private static final String RESERVED = "costdsl";

  private final Injector language;

  LibraryFiles(Injector language) {
    this.language = language;
  }

  /** Adds the texts of a library that can be used; gives what is wrong with the others. */
  List<LanguageIssue> add(Library library, Map<URI, String> texts) {
    List<LanguageIssue> problems = new ArrayList<>();
    library.texts().forEach((file, text) -> {
      String shown = library.shown() + "/" + file;
      URI uri = StandardLibrary.uri(library.name() + "/" + library.version(), file);
      Optional<LanguageIssue> problem = ReadableText.check(shown, text).or(() -> problem(library, shown, uri, text));
      problem.ifPresentOrElse(problems::add, () -> texts.put(uri, text));
    });
    return problems;
  }

  private Optional<LanguageIssue> problem(Library library, String shown, URI uri, String text) {
    XtextResource resource = (XtextResource) language.getInstance(IResourceFactory.class).createResource(uri);
    language.getInstance(XtextResourceSet.class).getResources().add(resource);
    ModelText.load(resource, text);
    if (!resource.getErrors().isEmpty()) {
      Resource.Diagnostic first = resource.getErrors().get(0);
      SourceRange place = new SourceRange(shown, first.getLine(), first.getColumn(), first.getLine(), first.getColumn(), 0, 0);
      return Optional.of(issue(SYNTAX, place, "library " + library.name() + " does not parse here: " + first.getMessage()));
    }
    String name = resource.getContents().get(0) instanceof CostFile model ? model.getName() : null;
    if (name == null) {
      return Optional.of(issue(PACKAGE, SourceRange.startOf(shown), "a library's file needs a package, or nobody can refer to it"));
    }
    return name.equals(RESERVED) || name.startsWith(RESERVED + ".") ? Optional.of(issue(PACKAGE, SourceRange.startOf(shown),
        "library " + library.name() + " takes the package " + name + ", which belongs to the standard library")) : Optional.empty();
  }

  private static LanguageIssue issue(IssueCode code, SourceRange place, String message) {
    return new LanguageIssue(code, Severity.ERROR, place, message, List.of(), Optional.empty());
  }
}
