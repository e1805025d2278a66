package org.costdsl.lang.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.model.Let;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/** The library's defaults: what is assumed of a property that a file is silent about. */
public final class Defaults {

  private static final String PACKAGE = "costdsl.defaults";

  private final Map<String, Let> lets;

  private Defaults(Map<String, Let> lets) {
    this.lets = lets;
  }

  /** The defaults among the files of a resource set. */
  public static Defaults in(ResourceSet set) {
    Map<String, Let> lets = new HashMap<>();
    for (Resource resource : set.getResources()) {
      if (!resource.getContents().isEmpty() && resource.getContents().get(0) instanceof CostFile file
          && PACKAGE.equals(file.getName())) {
        file.getElements().stream().filter(Let.class::isInstance).map(Let.class::cast).forEach(l -> lets.put(l.getName(), l));
      }
    }
    return new Defaults(lets);
  }

  Optional<Let> find(String name) {
    return Optional.ofNullable(lets.get(name));
  }
}
