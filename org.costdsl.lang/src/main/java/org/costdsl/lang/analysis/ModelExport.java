package org.costdsl.lang.analysis;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.model.NameReference;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emfcloud.jackson.resource.JsonResourceFactory;

/** A file's parsed model in the exchange formats of EMF; references to the standard library stay references by address. */
public final class ModelExport {

  private final CostFile model;

  ModelExport(CostFile model) {
    this.model = model;
  }

  /** The model as XMI in UTF-8. */
  public byte[] xmi() {
    URI uri = model.eResource().getURI().trimFileExtension().appendFileExtension("xmi");
    return bytes(new XMIResourceImpl(uri), Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
  }

  /** The model as JSON in UTF-8. */
  public byte[] json() {
    URI uri = model.eResource().getURI().trimFileExtension().appendFileExtension("json");
    return bytes(new JsonResourceFactory().createResource(uri), Map.of());
  }

  /** A name that is a unit or a word of a vocabulary refers to nothing: its word says what it is. */
  private static void unlink(EObject element) {
    if (element instanceof NameReference name && name.getTarget() != null && name.getTarget().eIsProxy()) {
      name.setTarget(null);
    }
  }

  /** Writes a copy: an object can be in one resource only, and this one stays where it is. */
  private byte[] bytes(Resource resource, Map<String, Object> options) {
    EcoreUtil.resolveAll(model);
    EcoreUtil.Copier copier = new EcoreUtil.Copier();
    EObject copy = copier.copy(model);
    copier.copyReferences();
    copy.eAllContents().forEachRemaining(ModelExport::unlink);
    resource.getContents().add(copy);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      resource.save(bytes, options);
    } catch (IOException e) {
      throw new UncheckedIOException("a model in memory cannot be written", e);
    }
    return bytes.toByteArray();
  }
}
