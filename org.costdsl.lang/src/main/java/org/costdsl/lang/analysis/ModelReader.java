package org.costdsl.lang.analysis;

import com.google.inject.Injector;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.costdsl.lang.evaluation.Defaults;
import org.costdsl.lang.scoping.IndexedNames;
import org.costdsl.lang.scoping.PackageIndex;
import org.costdsl.lang.scoping.StandardLibrary;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceFactoryRegistryImpl;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

/**
 * Parses one file after the other, each with what it refers to and no more, and forgets most of them: the library stays, and a few
 * files that others may refer to. Each thread needs a reader of its own.
 */
final class ModelReader {

  /** So many files that others can refer to stay parsed. */
  private static final int MOST_KEPT = 64;

  private final XtextResourceSet resources;
  private final IResourceFactory factory;
  private final Defaults defaults;
  private final PackageIndex index;

  ModelReader(Injector language, RunFiles files) {
    this.index = files.index();
    this.resources = language.getInstance(XtextResourceSet.class);
    this.factory = language.getInstance(IResourceFactory.class);
    // not the one for all, which belongs to whichever reader was made last
    ResourceFactoryRegistryImpl own = new ResourceFactoryRegistryImpl();
    own.getExtensionToFactoryMap().put(Resource.Factory.Registry.DEFAULT_EXTENSION, factory);
    own.getProtocolToFactoryMap().put(StandardLibrary.SCHEME, LibraryAhead.begin(factory, files.library()));
    resources.setResourceFactoryRegistry(own);
    resources.getURIConverter().getURIHandlers().add(0, new Texts(files.texts()));
    resources.getLoadOptions().putAll(ModelText.UTF_8);
    IndexedNames.install(index, resources, language.getInstance(IResourceDescription.Manager.class));
    this.defaults = Defaults.of(() -> resources.getResource(StandardLibrary.uri(Defaults.FILE), true));
  }

  /** The library's defaults. */
  Defaults defaults() {
    return defaults;
  }

  /** Parses a file's text. */
  Project.Source read(Path file, String text) {
    URI uri = uri(file);
    XtextResource resource = (XtextResource) resources.getResource(uri, false);
    if (resource != null && !ModelText.parseable(text).equals(resource.getParseResult().getRootNode().getText())) {
      // it has changed since another file referred to it
      resources.getResources().remove(resource);
      resource = null;
    }
    if (resource == null) {
      resource = (XtextResource) factory.createResource(uri);
      resources.getResources().add(resource);
      ModelText.load(resource, text);
    }
    return new Project.Source(text, resource);
  }

  /** Where a file is. */
  static URI uri(Path file) {
    return URI.createFileURI(file.toAbsolutePath().toString());
  }

  /** Lets go of a file, and of all others once there are too many. */
  void done(Path file) {
    List<Resource> all = resources.getResources();
    if (!index.declares(uri(file))) {
      all.remove(resources.getResource(uri(file), false));
    }
    if (all.size() > MOST_KEPT) {
      all.removeIf(r -> !StandardLibrary.contains(r.getURI()));
    }
  }

  /** Gives a file that is loaded because another refers to it the text that it would have if it were read. */
  private static final class Texts extends URIHandlerImpl {

    private final Map<URI, String> known;

    Texts(Map<URI, String> known) {
      this.known = known;
    }

    @Override
    public boolean canHandle(URI uri) {
      return uri.isFile() || known.containsKey(uri);
    }

    @Override
    public InputStream createInputStream(URI uri, Map<?, ?> options) {
      String text = known.containsKey(uri) ? known.get(uri) : FileText.of(Path.of(uri.toFileString())).text();
      return new ByteArrayInputStream(ModelText.parseable(text).getBytes(StandardCharsets.UTF_8));
    }
  }
}
