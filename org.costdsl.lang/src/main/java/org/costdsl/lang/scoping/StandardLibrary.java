package org.costdsl.lang.scoping;

import com.google.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.IResourceFactory;

/** The library that ships with the tool: `.cost` files named in an index beside them. */
public final class StandardLibrary {

  /** URI scheme of the library's files. */
  public static final String SCHEME = "costdsl";

  private static final String FOLDER = "/org/costdsl/lang/library/";

  private final IResourceFactory resources;

  @Inject
  StandardLibrary(IResourceFactory resources) {
    this.resources = resources;
  }

  /** Loads every library file into a resource set. */
  public void loadInto(ResourceSet set) {
    for (String file : index()) {
      Resource resource = resources.createResource(uri(file));
      set.getResources().add(resource);
      try (InputStream in = open(file)) {
        resource.load(in, null);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the standard library's " + file, e);
      }
    }
  }

  /** The library's files, none of them parsed: texts by URI. */
  public static Map<URI, String> texts() {
    Map<URI, String> texts = new LinkedHashMap<>();
    for (String file : index()) {
      try (InputStream in = open(file)) {
        texts.put(uri(file), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the standard library's " + file, e);
      }
    }
    return texts;
  }

  /** Where a file of the library is. */
  public static URI uri(String file) {
    return URI.createURI(SCHEME + ":/library/" + file);
  }

  /** Where a file of another library is, which is as little the author's as the standard one. */
  public static URI uri(String library, String file) {
    return URI.createURI(SCHEME + ":/libraries/" + library).appendSegments(file.split("/"));
  }

  /** Whether a resource is part of the standard library. */
  public static boolean contains(URI uri) {
    return uri != null && SCHEME.equals(uri.scheme());
  }

  private static List<String> index() {
    try (InputStream in = open("library.index")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank() && !l.startsWith("#"))
          .map(String::trim).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String file) throws IOException {
    InputStream in = StandardLibrary.class.getResourceAsStream(FOLDER + file);
    if (in == null) {
      throw new IOException("the standard library lacks " + file);
    }
    return in;
  }
}
