package org.costdsl.lang.analysis;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.costdsl.lang.diagnostic.IssueCode;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.diagnostic.SourceRange;
import org.costdsl.lang.scoping.StandardLibrary;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;

/** The files that are analysed together, with the standard library: names resolve over all of them. */
final class Project {

  /** A file's text and its parsed model. */
  record Source(String text, XtextResource resource) {
  }

  private static final long MEGABYTE = 1_000_000;
  private static final long MAXIMUM_SIZE = 64 * MEGABYTE;
  private static final IssueCode TOO_LARGE = new IssueCode("file/too-large");

  private final XtextResourceSet resources;
  private final IResourceFactory factory;
  private final IResourceDescription.Manager descriptions;
  private final ElementExchange exchange;
  private final Map<Path, Source> files = new LinkedHashMap<>();

  @Inject
  Project(XtextResourceSet resources, IResourceFactory factory, IResourceDescription.Manager descriptions,
      StandardLibrary library, ElementExchange exchange) {
    this.resources = resources;
    this.factory = factory;
    this.descriptions = descriptions;
    this.exchange = exchange;
    library.loadInto(resources);
  }

  /** Reads a file; fails if it is not UTF-8 text. A file that is too large is refused with the reason. */
  Optional<LanguageIssue> add(Path file) throws IOException {
    String name = SourceFiles.display(file);
    if (Files.size(file) > MAXIMUM_SIZE) {
      return Optional.of(new LanguageIssue(TOO_LARGE, Severity.ERROR, SourceRange.startOf(name),
          name + " is larger than " + MAXIMUM_SIZE / MEGABYTE + " MB", List.of(), Optional.empty()));
    }
    byte[] bytes = Files.readAllBytes(file);
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    files.put(file, new Source(text, load(file.toAbsolutePath().toString(), text)));
    return Optional.empty();
  }

  /** Adds a document that lives in memory; it is not among the files. */
  Document create(String name, String text) {
    return new Document(load(name, text), text, descriptions, exchange);
  }

  private XtextResource load(String name, String text) {
    XtextResource resource = (XtextResource) factory.createResource(URI.createFileURI(name));
    resources.getResources().add(resource);
    ModelText.load(resource, text);
    return resource;
  }

  /**
   * Makes an index of all names, for files that do not change from here on: without it each look-up of a name asks file after
   * file, and the time to link grows with the square of their number.
   */
  void index() {
    List<IResourceDescription> all = resources.getResources().stream().map(descriptions::getResourceDescription).toList();
    ResourceDescriptionsData.ResourceSetAdapter.installResourceDescriptionsData(resources, new ResourceDescriptionsData(all));
  }

  ResourceSet resources() {
    return resources;
  }

  /** The files in the order they were added, the library's not among them. */
  Map<Path, Source> files() {
    return Collections.unmodifiableMap(files);
  }
}
