package org.costdsl.lang.analysis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;

/** Parses the library on a thread of its own, while the first file is still being read; whoever asks for a file of it waits for it. */
final class LibraryAhead implements Resource.Factory {

  private final Map<URI, CompletableFuture<Resource>> files = new LinkedHashMap<>();

  private LibraryAhead() {
  }

  /** Begins to parse. */
  static LibraryAhead begin(IResourceFactory factory, Map<URI, String> texts) {
    LibraryAhead ahead = new LibraryAhead();
    texts.keySet().forEach(uri -> ahead.files.put(uri, new CompletableFuture<>()));
    Thread thread = new Thread(() -> ahead.parse(factory, texts), "library");
    thread.setDaemon(true);
    thread.start();
    return ahead;
  }

  private void parse(IResourceFactory factory, Map<URI, String> texts) {
    files.forEach((uri, future) -> {
      try {
        XtextResource resource = (XtextResource) factory.createResource(uri);
        ModelText.load(resource, texts.get(uri));
        future.complete(resource);
      } catch (RuntimeException | Error e) {
        future.completeExceptionally(e);
      }
    });
  }

  /** A file of the library, parsed already. */
  @Override
  public Resource createResource(URI uri) {
    return files.get(uri).join();
  }
}
