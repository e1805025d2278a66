package org.costdsl.lang.serializer;

import org.costdsl.lang.model.ModelPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.serializer.sequencer.TransientValueService;

/** Leaves the written name of a reference to the reference itself when a model is written back. */
public final class CostTransientValues extends TransientValueService {

  @Override
  public ValueTransient isValueTransient(EObject owner, EStructuralFeature feature) {
    return feature == ModelPackage.Literals.NAME_REFERENCE__WORD ? ValueTransient.YES : super.isValueTransient(owner, feature);
  }
}
