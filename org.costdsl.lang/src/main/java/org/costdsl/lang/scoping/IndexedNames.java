package org.costdsl.lang.scoping;

import com.google.common.collect.Iterables;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.ISelectable;

/** The names that the files of a resource set can see through an index of packages: a file is loaded once a name of it is wanted. */
public final class IndexedNames extends AdapterImpl implements IResourceDescriptions {

  private final PackageIndex index;
  private final ResourceSet resources;
  private final IResourceDescription.Manager descriptions;

  private IndexedNames(PackageIndex index, ResourceSet resources, IResourceDescription.Manager descriptions) {
    this.index = index;
    this.resources = resources;
    this.descriptions = descriptions;
  }

  /** Lets the files of a resource set see the names of an index; files of the index must load when asked for by their URI. */
  public static void install(PackageIndex index, ResourceSet resources, IResourceDescription.Manager descriptions) {
    resources.eAdapters().add(new IndexedNames(index, resources, descriptions));
  }

  /** The names that a resource set has been given; null if none. */
  static IndexedNames of(ResourceSet resources) {
    return resources == null ? null : (IndexedNames) EcoreUtil.getAdapter(resources.eAdapters(), IndexedNames.class);
  }

  @Override
  public boolean isAdapterForType(Object type) {
    return type == IndexedNames.class;
  }

  /** What a file can see, itself left out. */
  ISelectable seenFrom(Resource file) {
    return new Seen(file);
  }

  @Override
  public boolean isEmpty() {
    return index.declaring().isEmpty();
  }

  @Override
  public Iterable<IEObjectDescription> getExportedObjects() {
    return exported(index.declaring());
  }

  @Override
  public Iterable<IEObjectDescription> getExportedObjects(EClass type, QualifiedName name, boolean ignoreCase) {
    List<IEObjectDescription> found = new ArrayList<>();
    if (name.getSegmentCount() > 1) {
      for (URI file : index.declaring(name.skipLast(1).toString())) {
        for (IEObjectDescription description : names(file).getOrDefault(name.toString(), List.of())) {
          if (EcoreUtil2.isAssignableFrom(type, description.getEClass())) {
            found.add(description);
          }
        }
      }
    }
    return found;
  }

  @Override
  public Iterable<IEObjectDescription> getExportedObjectsByType(EClass type) {
    return ofType(getExportedObjects(), type);
  }

  @Override
  public Iterable<IEObjectDescription> getExportedObjectsByObject(EObject object) {
    URI wanted = EcoreUtil2.getPlatformResourceOrNormalizedURI(object);
    return Iterables.filter(names(wanted.trimFragment()).values().stream().flatMap(List::stream).toList(),
        d -> d.getEObjectURI().equals(wanted));
  }

  @Override
  public Iterable<IResourceDescription> getAllResourceDescriptions() {
    return Iterables.transform(index.declaring(), this::getResourceDescription);
  }

  @Override
  public IResourceDescription getResourceDescription(URI file) {
    Resource resource = resources.getResource(file, index.declaring().contains(file));
    return resource == null ? null : descriptions.getResourceDescription(resource);
  }

  private Iterable<IEObjectDescription> exported(Collection<URI> files) {
    return Iterables.concat(Iterables.transform(files, f -> Iterables.concat(names(f).values())));
  }

  private static Iterable<IEObjectDescription> ofType(Iterable<IEObjectDescription> all, EClass type) {
    return Iterables.filter(all, d -> EcoreUtil2.isAssignableFrom(type, d.getEClass()));
  }

  private Map<String, List<IEObjectDescription>> names(URI file) {
    return index.exported(file, this::read);
  }

  private Map<String, List<IEObjectDescription>> read(URI file) {
    Map<String, List<IEObjectDescription>> names = new LinkedHashMap<>();
    for (IEObjectDescription found : descriptions.getResourceDescription(resources.getResource(file, true)).getExportedObjects()) {
      names.computeIfAbsent(found.getName().toString(), n -> new ArrayList<>()).add(light(found));
    }
    return names;
  }

  /** A description that says where an element is and does not hold it, nor the model that it is part of. */
  private static IEObjectDescription light(IEObjectDescription found) {
    EObject proxy = EcoreUtil.create(found.getEClass());
    ((InternalEObject) proxy).eSetProxyURI(found.getEObjectURI());
    String kind = found.getUserData(CostResourceDescriptionStrategy.KIND);
    return EObjectDescription.create(found.getName(), proxy,
        kind == null ? Map.of() : Map.of(CostResourceDescriptionStrategy.KIND, kind));
  }

  /** What one file can see. */
  private final class Seen implements ISelectable {

    private final Resource file;

    Seen(Resource file) {
      this.file = file;
    }

    @Override
    public boolean isEmpty() {
      return IndexedNames.this.isEmpty();
    }

    private Iterable<IEObjectDescription> others(Iterable<IEObjectDescription> all) {
      return Iterables.filter(all, d -> !d.getEObjectURI().trimFragment().equals(file.getURI()));
    }

    @Override
    public Iterable<IEObjectDescription> getExportedObjects() {
      return others(exported(within()));
    }

    private Collection<URI> within() {
      return index.within(((org.eclipse.xtext.resource.XtextResource) file).getParseResult().getRootNode().getText());
    }

    @Override
    public Iterable<IEObjectDescription> getExportedObjects(EClass type, QualifiedName name, boolean ignoreCase) {
      return others(IndexedNames.this.getExportedObjects(type, name, ignoreCase));
    }

    @Override
    public Iterable<IEObjectDescription> getExportedObjectsByType(EClass type) {
      return ofType(getExportedObjects(), type);
    }

    @Override
    public Iterable<IEObjectDescription> getExportedObjectsByObject(EObject object) {
      return others(IndexedNames.this.getExportedObjectsByObject(object));
    }
  }
}
