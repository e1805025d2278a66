package org.costdsl.lang.scoping;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;

/** All names that files give: by an index of packages where there is one, else by all that is in the resource set. */
public final class ProjectDescriptions extends ResourceDescriptionsProvider {

  @Override
  public IResourceDescriptions getResourceDescriptions(ResourceSet resources) {
    IndexedNames names = IndexedNames.of(resources);
    return names == null ? super.getResourceDescriptions(resources) : names;
  }
}
