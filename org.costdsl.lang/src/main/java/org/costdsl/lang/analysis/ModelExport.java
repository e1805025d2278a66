package org.costdsl.lang.analysis;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.model.NameReference;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emfcloud.jackson.resource.JsonResourceFactory;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** A file's parsed model in the exchange formats of EMF; references to the standard library stay references by address. */
public final class ModelExport {

  private final CostFile model;

  ModelExport(CostFile model) {
    this.model = model;
  }

  /**
   * The model as XMI in UTF-8.
   *
   * @throws IllegalArgumentException with a sentence for the user if a text has a character that XML 1.0 has no place for
   */
  public byte[] xmi() {
    model.eAllContents().forEachRemaining(ModelExport::refuseForeign);
    URI uri = model.eResource().getURI().trimFileExtension().appendFileExtension("xmi");
    return bytes(new XMIResourceImpl(uri), Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
  }

  /** The model as JSON in UTF-8. */
  public byte[] json() {
    URI uri = model.eResource().getURI().trimFileExtension().appendFileExtension("json");
    return bytes(new JsonResourceFactory().createResource(uri), Map.of());
  }

  private static void refuseForeign(EObject element) {
    for (EAttribute attribute : element.eClass().getEAllAttributes()) {
      if (element.eGet(attribute) instanceof String text) {
        text.codePoints().filter(c -> !inXml(c)).findFirst().ifPresent(c -> {
          throw new IllegalArgumentException(String.format(Locale.ROOT,
              "line %d has the character U+%04X, which XML cannot hold; write .json instead", NodeModelUtils.getNode(element).getStartLine(), c));
        });
      }
    }
  }

  /** Whether a character may stand in XML 1.0 (production 2, Char). */
  private static boolean inXml(int codePoint) {
    return codePoint == '\t' || codePoint == '\n' || codePoint == '\r' || codePoint >= ' ' && codePoint <= 0xD7FF
        || codePoint >= 0xE000 && codePoint <= 0xFFFD || codePoint >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
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
