package org.costdsl.lang.analysis;

import com.google.inject.Inject;
import org.costdsl.lang.scoping.StandardLibrary;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

/** The documents of a workspace, with the standard library: names resolve over all of them. */
final class Project {

  /** A file's text and its parsed model. */
  record Source(String text, XtextResource resource) {
  }

  private final XtextResourceSet resources;
  private final IResourceFactory factory;
  private final IResourceDescription.Manager descriptions;
  private final ElementExchange exchange;

  @Inject
  Project(XtextResourceSet resources, IResourceFactory factory, IResourceDescription.Manager descriptions,
      StandardLibrary library, ElementExchange exchange) {
    this.resources = resources;
    this.factory = factory;
    this.descriptions = descriptions;
    this.exchange = exchange;
    library.loadInto(resources);
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

  ResourceSet resources() {
    return resources;
  }
}
