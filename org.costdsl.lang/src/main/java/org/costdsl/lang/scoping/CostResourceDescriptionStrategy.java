package org.costdsl.lang.scoping;

import java.util.Map;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.Named;
import org.costdsl.lang.model.Parameter;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;

/** What other files can see: the named elements of a file that has a package. A file without one stands alone. */
public final class CostResourceDescriptionStrategy extends DefaultResourceDescriptionStrategy {

  /** User data: the declaration word of a declaration. */
  public static final String KIND = "kind";

  @Override
  public boolean createEObjectDescriptions(EObject object, IAcceptor<IEObjectDescription> acceptor) {
    if (object instanceof CostFile file) {
      return file.getName() != null;
    }
    if (object instanceof Named named && !(object instanceof Parameter)) {
      export(named, acceptor);
    }
    return false;
  }

  private void export(Named named, IAcceptor<IEObjectDescription> acceptor) {
    QualifiedName name = getQualifiedNameProvider().getFullyQualifiedName(named);
    if (name != null && EcoreUtil2.getContainerOfType(named, CostFile.class) != null) {
      Map<String, String> data = named instanceof Declaration d ? Map.of(KIND, d.getKind().getLiteral()) : Map.of();
      acceptor.accept(EObjectDescription.create(name, named, data));
    }
  }
}
