package org.costdsl.lang.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.model.Let;
import org.costdsl.lang.scoping.StandardLibrary;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/** The library's defaults: what is assumed of a property that a file is silent about. Read when the first is asked for. */
public final class Defaults {

  /** The library's file of defaults. */
  public static final String FILE = "defaults.cost";

  private final Supplier<Resource> file;
  private Map<String, Let> lets;

  private Defaults(Supplier<Resource> file) {
    this.file = file;
  }

  /** The defaults in a resource set that has loaded the library. */
  public static Defaults in(ResourceSet set) {
    return of(() -> set.getResource(StandardLibrary.uri(FILE), false));
  }

  /** The defaults in the library's file of them. */
  public static Defaults of(Supplier<Resource> file) {
    return new Defaults(file);
  }

  Optional<Let> find(String name) {
    if (lets == null) {
      lets = read();
    }
    return Optional.ofNullable(lets.get(name));
  }

  private Map<String, Let> read() {
    Map<String, Let> found = new HashMap<>();
    CostFile defaults = (CostFile) file.get().getContents().get(0);
    defaults.getElements().stream().filter(Let.class::isInstance).map(Let.class::cast).forEach(l -> found.put(l.getName(), l));
    return found;
  }
}
